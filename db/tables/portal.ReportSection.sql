-- One section of a report as last saved.
CREATE TABLE portal.[ReportSection]
(
    [ReportId] int NOT NULL,           -- Report.
    [Section]  nvarchar(48) NOT NULL,  -- Section.
    [Text]     nvarchar(max) NOT NULL, -- Text.
    [Revision] int NOT NULL,           -- Counts up with every save: a save that does not know the latest is a conflict.
    [Author]   nvarchar(200) NOT NULL, -- Who saved it.
    [SavedAt]  datetime2(0) NOT NULL,  -- When, UTC.
    CONSTRAINT PK_ReportSection PRIMARY KEY CLUSTERED ([ReportId], [Section]),
    CONSTRAINT FK_ReportSection_Report_ReportId FOREIGN KEY ([ReportId]) REFERENCES portal.[Report] ([Id]) ON DELETE CASCADE
);
