-- The figure of one evaluation for one unit of the organisation.
CREATE TABLE reporting.[MeasureValue]
(
    [EvaluationId] int NOT NULL,          -- Evaluation.
    [UnitId]       nvarchar(48) NOT NULL, -- Unit; "authority" for the whole.
    [Numerator]    float NULL,            -- Cases counted, or the sum of amounts of a mean.
    [Denominator]  float NULL,            -- Cases, weights or residents; null for a count.
    [Value]        float NULL,            -- The figure in the unit of the measure; null when the denominator is zero or a field is not supplied.
    [Cases]        int NOT NULL,          -- Distinct cases behind the figure.
    CONSTRAINT PK_MeasureValue PRIMARY KEY CLUSTERED ([EvaluationId], [UnitId]) WITH (DATA_COMPRESSION = PAGE),
    CONSTRAINT FK_MeasureValue_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE CASCADE
);
