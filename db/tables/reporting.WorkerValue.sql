-- The figure of one evaluation for one worker within one team.
CREATE TABLE reporting.[WorkerValue]
(
    [EvaluationId] int NOT NULL,          -- Evaluation.
    [TeamId]       nvarchar(48) NOT NULL, -- Team.
    [WorkerId]     nvarchar(48) NOT NULL, -- Worker.
    [Numerator]    float NULL,            -- Cases counted, or the sum of amounts of a mean.
    [Denominator]  float NULL,            -- Cases or weights; null for a count.
    [Value]        float NULL,            -- The figure.
    [Cases]        int NOT NULL,          -- Distinct cases.
    CONSTRAINT PK_WorkerValue PRIMARY KEY CLUSTERED ([EvaluationId], [TeamId], [WorkerId]),
    CONSTRAINT FK_WorkerValue_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE CASCADE
);
