-- An action agreed in a meeting, report or answer.
CREATE TABLE portal.[ActionItem]
(
    [Id]          int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Origin]      nvarchar(200) NOT NULL,      -- Where it was agreed.
    [UnitId]      nvarchar(48) NULL,           -- Unit.
    [MeasureId]   nvarchar(64) NULL,           -- Measure it should move.
    [Text]        nvarchar(max) NOT NULL,      -- What is to be done.
    [Owner]       nvarchar(200) NOT NULL,      -- Who.
    [DueOn]       date NOT NULL,               -- By when.
    [DoneOn]      date NULL,                   -- Done.
    [CreatedAt]   datetime2(0) NOT NULL,       -- When, UTC.
    [CreatedBy]   nvarchar(200) NULL,          -- Who wrote it down; null for those from before this was kept.
    [DoneBy]      nvarchar(200) NULL,          -- Who marked it done.
    [MeetingId]   int NULL,                    -- Meeting that agreed it.
    [ReportId]    int NULL,                    -- Report that it stands in.
    [ExceptionId] int NULL,                    -- Exception that it answers.
    CONSTRAINT PK_ActionItem PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ActionItem_CycleMeeting_MeetingId FOREIGN KEY ([MeetingId]) REFERENCES portal.[CycleMeeting] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT FK_ActionItem_Report_ReportId FOREIGN KEY ([ReportId]) REFERENCES portal.[Report] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT FK_ActionItem_ExceptionItem_ExceptionId FOREIGN KEY ([ExceptionId]) REFERENCES portal.[ExceptionItem] ([Id]) ON DELETE NO ACTION
);
GO

CREATE NONCLUSTERED INDEX IX_ActionItem_MeetingId ON portal.[ActionItem] ([MeetingId]);
GO

CREATE NONCLUSTERED INDEX IX_ActionItem_ReportId ON portal.[ActionItem] ([ReportId]);
GO

CREATE NONCLUSTERED INDEX IX_ActionItem_ExceptionId ON portal.[ActionItem] ([ExceptionId]);
