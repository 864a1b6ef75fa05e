-- What a section of a report said before it was saved again.
CREATE TABLE portal.[ReportSectionVersion]
(
    [ReportId] int NOT NULL,           -- Report.
    [Section]  nvarchar(48) NOT NULL,  -- Section.
    [Revision] int NOT NULL,           -- Revision that it was.
    [Text]     nvarchar(max) NOT NULL, -- Text.
    [Author]   nvarchar(200) NOT NULL, -- Who saved it.
    [SavedAt]  datetime2(0) NOT NULL,  -- When, UTC.
    CONSTRAINT PK_ReportSectionVersion PRIMARY KEY CLUSTERED ([ReportId], [Section], [Revision]),
    CONSTRAINT FK_ReportSectionVersion_Report_ReportId FOREIGN KEY ([ReportId]) REFERENCES portal.[Report] ([Id]) ON DELETE CASCADE
);
