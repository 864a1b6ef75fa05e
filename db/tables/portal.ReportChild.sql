-- A complex case that a report names by the id of the child.
CREATE TABLE portal.[ReportChild]
(
    [Id]        int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [ReportId]  int NOT NULL,                -- Report.
    [ChildId]   nvarchar(48) NOT NULL,       -- Child.
    [Text]      nvarchar(max) NOT NULL,      -- What makes it complex, and what is being done.
    [AddedBy]   nvarchar(200) NOT NULL,      -- Who added it.
    [AddedAt]   datetime2(0) NOT NULL,       -- When, UTC.
    [RemovedBy] nvarchar(200) NULL,          -- Who took it out; null while it stands.
    [RemovedAt] datetime2(0) NULL,           -- When it was taken out, UTC.
    CONSTRAINT PK_ReportChild PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ReportChild_Report_ReportId FOREIGN KEY ([ReportId]) REFERENCES portal.[Report] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_ReportChild_ReportId ON portal.[ReportChild] ([ReportId]);
