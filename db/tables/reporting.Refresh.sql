-- One evaluation of measures over a range of months.
CREATE TABLE reporting.[Refresh]
(
    [Id]         int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [StartedAt]  datetime2(0) NOT NULL,       -- Start, UTC.
    [FinishedAt] datetime2(0) NOT NULL,       -- End, UTC.
    [DataAsAt]   date NOT NULL,               -- Date of the data that was counted.
    [FromMonth]  date NOT NULL,               -- First month.
    [ToMonth]    date NOT NULL,               -- Last month.
    [Evaluated]  int NOT NULL,                -- Evaluations made (measures times months).
    [Written]    int NOT NULL,                -- Evaluations that differed from the stored ones.
    [Revised]    int NOT NULL,                -- Published figures found changed.
    CONSTRAINT PK_Refresh PRIMARY KEY CLUSTERED ([Id])
);
