-- An evaluation that belongs to a publication.
CREATE TABLE reporting.[PublicationEvaluation]
(
    [PublicationId] int NOT NULL,          -- Publication.
    [MeasureId]     nvarchar(64) NOT NULL, -- Measure.
    [EvaluationId]  int NOT NULL,          -- Evaluation, frozen.
    CONSTRAINT PK_PublicationEvaluation PRIMARY KEY CLUSTERED ([PublicationId], [MeasureId]),
    CONSTRAINT FK_PublicationEvaluation_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT FK_PublicationEvaluation_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_PublicationEvaluation_EvaluationId ON reporting.[PublicationEvaluation] ([EvaluationId]);
