-- The evaluation of a measure and month that is in force for live figures.
CREATE TABLE reporting.[CurrentEvaluation]
(
    [MeasureId]    nvarchar(64) NOT NULL, -- Measure.
    [Month]        date NOT NULL,         -- Month.
    [EvaluationId] int NOT NULL,          -- Evaluation in force.
    CONSTRAINT PK_CurrentEvaluation PRIMARY KEY CLUSTERED ([MeasureId], [Month]),
    CONSTRAINT FK_CurrentEvaluation_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE NO ACTION
);
GO

CREATE NONCLUSTERED INDEX IX_CurrentEvaluation_EvaluationId ON reporting.[CurrentEvaluation] ([EvaluationId]);
