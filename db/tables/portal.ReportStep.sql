-- One step of a report on its way: opened, submitted, returned with a comment, accepted. Steps are only added.
CREATE TABLE portal.[ReportStep]
(
    [Id]       int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [ReportId] int NOT NULL,                -- Report.
    [State]    nvarchar(48) NOT NULL,       -- State that it leads to: draft, submitted, returned or accepted.
    [Comment]  nvarchar(max) NULL,          -- What was said with it; needed when a report is returned.
    [By]       nvarchar(200) NOT NULL,      -- Who.
    [At]       datetime2(0) NOT NULL,       -- When, UTC.
    CONSTRAINT PK_ReportStep PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ReportStep_Report_ReportId FOREIGN KEY ([ReportId]) REFERENCES portal.[Report] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_ReportStep_ReportId ON portal.[ReportStep] ([ReportId]);
