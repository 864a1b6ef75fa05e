-- A case or value that a rule marks for scrutiny in a publication.
CREATE TABLE portal.[ExceptionItem]
(
    [Id]            int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [PublicationId] int NOT NULL,                -- Publication.
    [RuleId]        nvarchar(64) NOT NULL,       -- Rule.
    [MeasureId]     nvarchar(64) NOT NULL,       -- Measure.
    [UnitId]        nvarchar(48) NOT NULL,       -- Unit.
    [ChildId]       nvarchar(48) NULL,           -- Child, where it is one case.
    [RecordId]      nvarchar(48) NULL,           -- Record, where it is one case.
    [Value]         float NULL,                  -- What was found, as the measure counts; null where it is one case.
    [Compared]      float NULL,                  -- What it is held against: a limit, or the month before.
    [Cases]         int NOT NULL,                -- Cases that it marks.
    [Owner]         nvarchar(48) NOT NULL,       -- team-manager or other.
    [State]         nvarchar(48) NOT NULL,       -- open, explained, data-wrong, action-agreed or resolved.
    [TimesRunning]  int NOT NULL,                -- Consecutive months it has come up.
    CONSTRAINT PK_ExceptionItem PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ExceptionItem_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE NO ACTION
);
GO

CREATE NONCLUSTERED INDEX IX_ExceptionItem_PublicationId ON portal.[ExceptionItem] ([PublicationId]);
