-- A note on a measure and month, shown on all its charts. Taken back, it stays with who did so and when.
CREATE TABLE portal.[Annotation]
(
    [Id]          int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [MeasureId]   nvarchar(64) NULL,           -- Measure; null for all.
    [Month]       date NOT NULL,               -- Month.
    [UnitId]      nvarchar(48) NULL,           -- Unit; null for all.
    [ReasonCode]  nvarchar(48) NOT NULL,       -- recording-change, definition-change, system-change, inspection, staffing, practice-change or other.
    [Text]        nvarchar(500) NOT NULL,      -- Note.
    [Author]      nvarchar(200) NOT NULL,      -- Who wrote it.
    [CreatedAt]   datetime2(0) NOT NULL,       -- When, UTC.
    [WithdrawnBy] nvarchar(200) NULL,          -- Who took it back; null while it stands.
    [WithdrawnAt] datetime2(0) NULL,           -- When it was taken back, UTC; null while it stands.
    CONSTRAINT PK_Annotation PRIMARY KEY CLUSTERED ([Id])
);
