-- A note on a measure and month, shown on all its charts.
CREATE TABLE portal.[Annotation]
(
    [Id]         int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [MeasureId]  nvarchar(64) NOT NULL,       -- Measure.
    [Month]      date NOT NULL,               -- Month.
    [UnitId]     nvarchar(48) NULL,           -- Unit; null for all.
    [ReasonCode] nvarchar(48) NOT NULL,       -- recording-change, sibling-group, inspection, new-team, definition-change or other.
    [Text]       nvarchar(400) NOT NULL,      -- Note.
    [Author]     nvarchar(200) NOT NULL,      -- Who wrote it.
    [CreatedAt]  datetime2(0) NOT NULL,       -- When, UTC.
    CONSTRAINT PK_Annotation PRIMARY KEY CLUSTERED ([Id])
);
