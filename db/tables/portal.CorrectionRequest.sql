-- A record that somebody says is wrong, with the correction asked for.
CREATE TABLE portal.[CorrectionRequest]
(
    [Id]            int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [PublicationId] int NOT NULL,                -- Publication whose figures hold the record.
    [UnitId]        nvarchar(48) NOT NULL,       -- Unit that asks.
    [MeasureId]     nvarchar(64) NOT NULL,       -- Measure in whose cases it was found.
    [RecordId]      nvarchar(48) NOT NULL,       -- Record.
    [ChildId]       nvarchar(48) NULL,           -- Child, where the record is about one.
    [ExceptionId]   int NULL,                    -- Exception that it answers, where it does.
    [Text]          nvarchar(max) NOT NULL,      -- What is wrong and what it should be.
    [AskedBy]       nvarchar(200) NOT NULL,      -- Who asked.
    [AskedAt]       datetime2(0) NOT NULL,       -- When, UTC.
    [Outcome]       nvarchar(48) NULL,           -- corrected or left; null while it is open.
    [ClosedBy]      nvarchar(200) NULL,          -- Who closed it.
    [ClosedAt]      datetime2(0) NULL,           -- When it was closed, UTC.
    CONSTRAINT PK_CorrectionRequest PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_CorrectionRequest_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT FK_CorrectionRequest_ExceptionItem_ExceptionId FOREIGN KEY ([ExceptionId]) REFERENCES portal.[ExceptionItem] ([Id]) ON DELETE NO ACTION
);
GO

CREATE NONCLUSTERED INDEX IX_CorrectionRequest_PublicationId ON portal.[CorrectionRequest] ([PublicationId]);
GO

CREATE NONCLUSTERED INDEX IX_CorrectionRequest_ExceptionId ON portal.[CorrectionRequest] ([ExceptionId]);
