-- Actions say who wrote them down and where they were agreed. Nothing wrote exceptions and meetings before this version: their tables are made anew.
IF COL_LENGTH(N'portal.ExceptionItem', N'Cases') IS NULL
    DROP TABLE IF EXISTS portal.[ExceptionAnswer], portal.[ExceptionItem], portal.[CycleMeeting];
GO

IF OBJECT_ID(N'portal.ExceptionItem', N'U') IS NULL
CREATE TABLE portal.[ExceptionItem]
(
    [Id]            int NOT NULL IDENTITY(1, 1),
    [PublicationId] int NOT NULL,
    [RuleId]        nvarchar(64) NOT NULL,
    [MeasureId]     nvarchar(64) NOT NULL,
    [UnitId]        nvarchar(48) NOT NULL,
    [ChildId]       nvarchar(48) NULL,
    [RecordId]      nvarchar(48) NULL,
    [Value]         float NULL,
    [Compared]      float NULL,
    [Cases]         int NOT NULL,
    [Owner]         nvarchar(48) NOT NULL,
    [State]         nvarchar(48) NOT NULL,
    [TimesRunning]  int NOT NULL,
    CONSTRAINT PK_ExceptionItem PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ExceptionItem_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE NO ACTION
);
GO

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ExceptionItem_PublicationId' AND object_id = OBJECT_ID(N'portal.ExceptionItem'))
    CREATE NONCLUSTERED INDEX IX_ExceptionItem_PublicationId ON portal.[ExceptionItem] ([PublicationId]);
GO

IF OBJECT_ID(N'portal.CycleMeeting', N'U') IS NULL
CREATE TABLE portal.[CycleMeeting]
(
    [Id]            int NOT NULL IDENTITY(1, 1),
    [CycleStartsOn] date NOT NULL,
    [Week]          int NOT NULL,
    [Kind]          nvarchar(48) NOT NULL,
    [HeldOn]        date NOT NULL,
    [Notes]         nvarchar(max) NULL,
    [Revision]      int NOT NULL,
    CONSTRAINT PK_CycleMeeting PRIMARY KEY CLUSTERED ([Id])
);
GO

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_CycleMeeting_CycleStartsOn_Week_Kind' AND object_id = OBJECT_ID(N'portal.CycleMeeting'))
    CREATE UNIQUE NONCLUSTERED INDEX IX_CycleMeeting_CycleStartsOn_Week_Kind ON portal.[CycleMeeting] ([CycleStartsOn], [Week], [Kind]);
GO

IF COL_LENGTH(N'portal.ActionItem', N'MeetingId') IS NULL
    ALTER TABLE portal.[ActionItem] ADD
        [CreatedBy] nvarchar(200) NULL,
        [DoneBy] nvarchar(200) NULL,
        [MeetingId] int NULL CONSTRAINT FK_ActionItem_CycleMeeting_MeetingId FOREIGN KEY REFERENCES portal.[CycleMeeting] ([Id]) ON DELETE NO ACTION,
        [ReportId] int NULL CONSTRAINT FK_ActionItem_Report_ReportId FOREIGN KEY REFERENCES portal.[Report] ([Id]) ON DELETE NO ACTION,
        [ExceptionId] int NULL CONSTRAINT FK_ActionItem_ExceptionItem_ExceptionId FOREIGN KEY REFERENCES portal.[ExceptionItem] ([Id]) ON DELETE NO ACTION;
GO

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ActionItem_MeetingId' AND object_id = OBJECT_ID(N'portal.ActionItem'))
    CREATE NONCLUSTERED INDEX IX_ActionItem_MeetingId ON portal.[ActionItem] ([MeetingId]);
GO

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ActionItem_ReportId' AND object_id = OBJECT_ID(N'portal.ActionItem'))
    CREATE NONCLUSTERED INDEX IX_ActionItem_ReportId ON portal.[ActionItem] ([ReportId]);
GO

IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = N'IX_ActionItem_ExceptionId' AND object_id = OBJECT_ID(N'portal.ActionItem'))
    CREATE NONCLUSTERED INDEX IX_ActionItem_ExceptionId ON portal.[ActionItem] ([ExceptionId]);
GO
