-- One record that an evaluation looked at, for one of the teams and workers that hold it.
CREATE TABLE reporting.[MeasureCase]
(
    [EvaluationId] int NOT NULL,      -- Evaluation.
    [Subject]      int NOT NULL,      -- Number of the subject (child or event) within the evaluation.
    [Holder]       int NOT NULL,      -- 0 for the first team and worker that hold it, 1 for the next …
    [ChildId]      nvarchar(48) NULL, -- Child; null where the subject is not a child.
    [RecordId]     nvarchar(48) NULL, -- Source record.
    [TeamId]       nvarchar(48) NULL, -- Team; null when no team holds it.
    [WorkerId]     nvarchar(48) NULL, -- Worker; null when no worker holds it.
    [Counted]      bit NOT NULL,      -- Whether it counts in the numerator.
    [Amount]       float NULL,        -- Days, points or children: the unit of the measure says which.
    [Weight]       float NULL,        -- Weight of the amount in a mean, where it is not 1.
    [Band]         nvarchar(48) NULL, -- Band of the amount.
    [OccurredOn]   date NULL,         -- Date of the event behind the answer.
    [DueOn]        date NULL,         -- Date it is or was due.
    [Reason]       nvarchar(48) NULL, -- Why it is counted or not, as a code.
    [CategoriesId] int NOT NULL,      -- Categories of the subject, see CaseCategory.
    CONSTRAINT PK_MeasureCase PRIMARY KEY CLUSTERED ([EvaluationId], [Subject], [Holder]) WITH (DATA_COMPRESSION = PAGE),
    CONSTRAINT FK_MeasureCase_Evaluation_EvaluationId FOREIGN KEY ([EvaluationId]) REFERENCES reporting.[Evaluation] ([Id]) ON DELETE CASCADE
);
GO

-- For other tools that scan all measures and months; the portal reads one evaluation at a time by the key.
CREATE NONCLUSTERED COLUMNSTORE INDEX CX_MeasureCase ON reporting.[MeasureCase]
    ([EvaluationId], [Subject], [Holder], [ChildId], [TeamId], [WorkerId], [Counted], [Amount], [Band], [OccurredOn], [DueOn], [Reason], [CategoriesId]);
