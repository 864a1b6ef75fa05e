-- The figure of one evaluation and unit for one category of a split (status, age band, band of days …).
CREATE TABLE reporting.[MeasureSplit]
(
    [EvaluationId] int NOT NULL,          -- Evaluation.
    [UnitId]       nvarchar(48) NOT NULL, -- Unit.
    [Dimension]    nvarchar(48) NOT NULL, -- Split.
    [Category]     nvarchar(48) NOT NULL, -- Category.
    [Numerator]    float NOT NULL,        -- Cases counted, or the sum of amounts of a mean.
    [Denominator]  float NULL,            -- Cases or weights; null for a count.
    [Value]        float NULL,            -- The figure.
    [Cases]        int NOT NULL,          -- Distinct cases.
    CONSTRAINT PK_MeasureSplit PRIMARY KEY CLUSTERED ([EvaluationId], [UnitId], [Dimension], [Category]) WITH (DATA_COMPRESSION = PAGE),
    CONSTRAINT FK_MeasureSplit_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE CASCADE
);
