-- One measure evaluated for one month. Never changed once written: a different result is a new evaluation.
CREATE TABLE reporting.[Evaluation]
(
    [Id]          int NOT NULL,          -- Number, assigned by the refresh.
    [MeasureId]   nvarchar(64) NOT NULL, -- Measure.
    [Month]       date NOT NULL,         -- Month.
    [Version]     int NOT NULL,          -- Version of the definition.
    [Fingerprint] nvarchar(64) NOT NULL, -- Hash of its cases and values: equal fingerprints mean equal figures.
    [EvaluatedAt] datetime2(0) NOT NULL, -- When, UTC.
    [DataAsAt]    date NOT NULL,         -- Date of the data that was counted.
    [NotSupplied] nvarchar(400) NULL,    -- Fields that the source does not supply; null when the measure could be counted.
    [Provisional] bit NOT NULL,          -- Whether the month is too young for the figure to be final.
    CONSTRAINT PK_Evaluation PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Evaluation_MeasureId_Month ON reporting.[Evaluation] ([MeasureId], [Month]);
