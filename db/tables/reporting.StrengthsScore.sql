-- A strengths and difficulties questionnaire (SDQ).
-- Source: ssd_sdq_scores.
CREATE TABLE reporting.[StrengthsScore]
(
    [Id]          nvarchar(48) NOT NULL, -- Source key.
    [ChildId]     nvarchar(48) NOT NULL, -- Child.
    [CompletedOn] date NOT NULL,         -- Date.
    [Score]       int NULL,              -- Total score 0 to 40.
    [Reason]      nvarchar(48) NULL,     -- Why there is none.
    CONSTRAINT PK_StrengthsScore PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_StrengthsScore_ChildId ON reporting.[StrengthsScore] ([ChildId]);
