-- Rights of the roles. Every deployment takes away what they have and gives what stands here, in one transaction.

-- dashboard_reader: figures.
GRANT SELECT ON OBJECT::reporting.Comparator TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.CurrentEvaluation TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.Evaluation TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.MeasureSplit TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.MeasureValue TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.OrgUnit TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.Publication TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.PublicationEvaluation TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.PublicationUnit TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.Refresh TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.Revision TO dashboard_reader;
GO

GRANT SELECT ON OBJECT::reporting.StoreSetting TO dashboard_reader;
GO

-- dashboard_portal: reads what is counted, writes what people write; the access log only grows.
GRANT SELECT ON SCHEMA::reporting TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ActionItem TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE ON OBJECT::portal.Annotation TO dashboard_portal;
GO

GRANT SELECT, INSERT, DELETE ON OBJECT::portal.ClaimMapping TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE ON OBJECT::portal.CorrectionRequest TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.CycleMeeting TO dashboard_portal;
GO

GRANT SELECT, INSERT ON OBJECT::portal.DataProtectionKey TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ExceptionAnswer TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ExceptionItem TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.PortalUser TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.PortalSession TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ProfileFile TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ProfileSwitch TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE ON OBJECT::portal.ReminderMail TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.Report TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE ON OBJECT::portal.ReportChild TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.ReportSection TO dashboard_portal;
GO

GRANT SELECT, INSERT ON OBJECT::portal.ReportSectionVersion TO dashboard_portal;
GO

GRANT SELECT, INSERT ON OBJECT::portal.ReportStep TO dashboard_portal;
GO

GRANT SELECT, INSERT ON OBJECT::portal.RightsChange TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.Target TO dashboard_portal;
GO

GRANT SELECT, INSERT, UPDATE, DELETE ON OBJECT::portal.UserScope TO dashboard_portal;
GO

GRANT SELECT, INSERT ON OBJECT::portal.AccessEntry TO dashboard_portal;
GO

-- A member of other roles too may still not change the access log.
DENY UPDATE, DELETE ON OBJECT::portal.AccessEntry TO dashboard_portal;
GO

-- Seals are made and read, never changed.
GRANT SELECT, INSERT ON OBJECT::portal.AccessLogSeal TO dashboard_portal;
GO

DENY UPDATE, DELETE ON OBJECT::portal.AccessLogSeal TO dashboard_portal;
GO

-- dashboard_loader: everything that is counted; looks at children through an export are logged.
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::reporting TO dashboard_loader;
GO

GRANT SELECT, INSERT ON OBJECT::portal.AccessEntry TO dashboard_loader;
GO

DENY UPDATE, DELETE ON OBJECT::portal.AccessEntry TO dashboard_loader;
GO

GRANT SELECT ON OBJECT::portal.AccessLogSeal TO dashboard_loader;
GO

-- dashboard_log_keeper: removes old entries and leaves a seal; nothing about children or figures.
GRANT SELECT, DELETE ON OBJECT::portal.AccessEntry TO dashboard_log_keeper;
GO

GRANT SELECT, INSERT ON OBJECT::portal.AccessLogSeal TO dashboard_log_keeper;
GO

GRANT SELECT ON OBJECT::reporting.StoreSetting TO dashboard_log_keeper;
GO

DENY INSERT, UPDATE ON OBJECT::portal.AccessEntry TO dashboard_log_keeper;
GO

-- bi_reader and bi_case_reader: views.
GRANT SELECT ON OBJECT::reporting.vMeasureFigure TO bi_reader;
GO

GRANT SELECT ON OBJECT::reporting.vPublishedFigure TO bi_reader;
GO

GRANT SELECT ON OBJECT::reporting.vRevision TO bi_reader;
GO

GRANT SELECT ON OBJECT::reporting.vMeasureCase TO bi_case_reader;
