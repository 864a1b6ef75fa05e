-- A target of a measure from a month on.
CREATE TABLE portal.[Target]
(
    [Id]        int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [MeasureId] nvarchar(64) NOT NULL,       -- Measure.
    [UnitId]    nvarchar(48) NULL,           -- Unit; null for all.
    [FromMonth] date NOT NULL,               -- First month.
    [Value]     float NOT NULL,              -- Target in the unit of the measure.
    CONSTRAINT PK_Target PRIMARY KEY CLUSTERED ([Id])
);
