-- Which rows about children and single workers a connection sees, whatever its login: those of the scope that the program set on it with
-- sys.sp_set_session_context, read-only. A connection on which nothing was set sees none. Every deployment makes all of this anew, in one transaction.
--
-- dashboard.kind    all, work (imports, refreshes, counting), units, worker or none
-- dashboard.units   ids of the teams, each between two characters 31
-- dashboard.worker  id of the worker

-- A child of the scope: one that a team or worker of it holds or has held. Carried by IX_Allocation_ChildId and the key of WorkforcePost.
CREATE FUNCTION [security].ChildRows (@ChildId nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR (CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) = N'units'
            AND EXISTS
            (
                SELECT 1
                FROM reporting.Allocation AS held
                LEFT JOIN reporting.WorkforcePost AS post ON post.WorkerId = held.WorkerId
                WHERE held.ChildId = @ChildId
                    AND (CHARINDEX(NCHAR(31) + held.TeamId + NCHAR(31), CONVERT(nvarchar(4000), SESSION_CONTEXT(N'dashboard.units'))) > 0
                        OR CHARINDEX(NCHAR(31) + post.TeamId + NCHAR(31), CONVERT(nvarchar(4000), SESSION_CONTEXT(N'dashboard.units'))) > 0)
            ))
        OR (CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) = N'worker'
            AND EXISTS
            (
                SELECT 1
                FROM reporting.Allocation AS held
                WHERE held.ChildId = @ChildId AND held.WorkerId = CONVERT(nvarchar(48), SESSION_CONTEXT(N'dashboard.worker'))
            ));
GO

-- What a team or worker of the scope holds, by the row's own columns. Those who read the view of cases by their role see all.
CREATE FUNCTION [security].HeldRows (@TeamId nvarchar(48), @WorkerId nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR (CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) = N'units'
            AND CHARINDEX(NCHAR(31) + @TeamId + NCHAR(31), CONVERT(nvarchar(4000), SESSION_CONTEXT(N'dashboard.units'))) > 0)
        OR (CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) = N'worker'
            AND @WorkerId = CONVERT(nvarchar(48), SESSION_CONTEXT(N'dashboard.worker')))
        OR IS_MEMBER(N'bi_case_reader') = 1;
GO

-- Who holds which child: ids and dates, for whoever sees children at all. ChildRows asks it, so it cannot ask ChildRows.
CREATE FUNCTION [security].HoldingRows (@ChildId nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE @ChildId IS NOT NULL AND CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work', N'units', N'worker');
GO

-- What only those see who see the whole authority.
CREATE FUNCTION [security].WholeRows (@Key sql_variant)
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE @Key IS NOT NULL AND CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work');
GO

-- What belongs to a record of a child. Carried by the key of Assessment.
CREATE FUNCTION [security].AssessmentRows (@Id nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR EXISTS (SELECT 1 FROM reporting.Assessment AS record CROSS APPLY [security].ChildRows(record.ChildId) AS child WHERE record.Id = @Id);
GO

-- What belongs to a record of a child. Carried by the key of Audit.
CREATE FUNCTION [security].AuditRows (@Id nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR EXISTS (SELECT 1 FROM reporting.Audit AS record CROSS APPLY [security].ChildRows(record.ChildId) AS child WHERE record.Id = @Id);
GO

-- What belongs to a record of a child. Carried by the key of Contact.
CREATE FUNCTION [security].ContactRows (@Id nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR EXISTS (SELECT 1 FROM reporting.Contact AS record CROSS APPLY [security].ChildRows(record.ChildId) AS child WHERE record.Id = @Id);
GO

-- What belongs to a record of a child. Carried by the key of Feedback.
CREATE FUNCTION [security].FeedbackRows (@Id nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR EXISTS (SELECT 1 FROM reporting.Feedback AS record CROSS APPLY [security].ChildRows(record.ChildId) AS child WHERE record.Id = @Id);
GO

-- What belongs to a record of a child. Carried by the key of MissingEpisode.
CREATE FUNCTION [security].MissingEpisodeRows (@Id nvarchar(48))
RETURNS TABLE
WITH SCHEMABINDING
AS
RETURN
    SELECT 1 AS Visible
    WHERE CONVERT(nvarchar(8), SESSION_CONTEXT(N'dashboard.kind')) IN (N'all', N'work')
        OR EXISTS (SELECT 1 FROM reporting.MissingEpisode AS record CROSS APPLY [security].ChildRows(record.ChildId) AS child WHERE record.Id = @Id);
GO

-- No BLOCK predicates: the portal may write none of these tables, and a load that forgot its context deletes nothing and fails at the keys.
CREATE SECURITY POLICY [security].ChildLevelRows
    ADD FILTER PREDICATE [security].HoldingRows([ChildId]) ON reporting.[Allocation],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Assessment],
    ADD FILTER PREDICATE [security].AssessmentRows([AssessmentId]) ON reporting.[AssessmentFactor],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Audit],
    ADD FILTER PREDICATE [security].AuditRows([AuditId]) ON reporting.[AuditAction],
    ADD FILTER PREDICATE [security].AuditRows([AuditId]) ON reporting.[AuditScore],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[CareEpisode],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[CareLeaver],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[CarePlan],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[CaseSupervision],
    ADD FILTER PREDICATE [security].ChildRows([Id]) ON reporting.[Child],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Conference],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[ConferenceConsultation],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Contact],
    ADD FILTER PREDICATE [security].ContactRows([ContactId]) ON reporting.[ContactDecision],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Conviction],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Disability],
    ADD FILTER PREDICATE [security].HeldRows([TeamId], [WorkerId]) ON reporting.[DueItem],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[EarlyHelpEpisode],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Enquiry],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Escalation],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[FamilyMember],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Feedback],
    ADD FILTER PREDICATE [security].FeedbackRows([FeedbackId]) ON reporting.[FeedbackAnswer],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[HealthCheck],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[ImmigrationStatus],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Immunisation],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[LegalStatus],
    ADD FILTER PREDICATE [security].HeldRows([TeamId], [WorkerId]) ON reporting.[MeasureCase],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[MissingEpisode],
    ADD FILTER PREDICATE [security].MissingEpisodeRows([MissingId]) ON reporting.[MissingInterview],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[MotherLink],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[NeedPlan],
    ADD FILTER PREDICATE [security].WholeRows([Id]) ON reporting.[Observation],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Permanence],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Placement],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[PracticeActivity],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[PreProceedings],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[PreviousPermanence],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[ProtectionPlan],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Referral],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Review],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Scaling],
    ADD FILTER PREDICATE [security].WholeRows([Id]) ON reporting.[StaffSupervision],
    ADD FILTER PREDICATE [security].WholeRows([ResponseId]) ON reporting.[StaffSurveyAnswer],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[StrengthsScore],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[SubstanceMisuse],
    ADD FILTER PREDICATE [security].WholeRows([LoadId]) ON reporting.[UnknownValue],
    ADD FILTER PREDICATE [security].ChildRows([ChildId]) ON reporting.[Visit],
    ADD FILTER PREDICATE [security].HeldRows([TeamId], [WorkerId]) ON reporting.[WorkerValue]
    WITH (STATE = ON, SCHEMABINDING = ON);
