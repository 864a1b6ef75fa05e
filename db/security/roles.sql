-- Reads figures, never a child or worker.
CREATE ROLE dashboard_reader AUTHORIZATION dbo;
GO

-- The web application.
CREATE ROLE dashboard_portal AUTHORIZATION dbo;
GO

-- Imports, refreshes and publications: the scheduler, and the web application where people may do so in the portal.
CREATE ROLE dashboard_loader AUTHORIZATION dbo;
GO

-- Who keeps the access log: removes entries at the end of their time, leaving a seal. Given to nobody who looks at children.
CREATE ROLE dashboard_log_keeper AUTHORIZATION dbo;
GO

-- Other BI tools: the views of figures.
CREATE ROLE bi_reader AUTHORIZATION dbo;
GO

-- Other BI tools, to the child. Given by name and for a reason: the portal's access log does not see these readers.
CREATE ROLE bi_case_reader AUTHORIZATION dbo;
