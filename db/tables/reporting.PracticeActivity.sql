-- One piece of Signs of Safety practice with a child and family.
-- Source: template practice_activity.
CREATE TABLE reporting.[PracticeActivity]
(
    [Id]               nvarchar(48) NOT NULL, -- Source key.
    [ChildId]          nvarchar(48) NOT NULL, -- Child.
    [Element]          int NOT NULL,          -- Which of the eight.
    [DoneOn]           date NOT NULL,         -- Date.
    [WorkerId]         nvarchar(48) NULL,     -- Worker.
    [TeamId]           nvarchar(48) NULL,     -- Team.
    [Form]             nvarchar(48) NULL,     -- Form used, for instance wizards-and-fairies.
    [SharedWithFamily] bit NULL,              -- Whether shared with the family.
    [ScaleValue]       int NULL,              -- Scale 0 to 10, safety scale only.
    [Sequence]         int NOT NULL,          -- Row in the file: the later of two on one day wins.
    CONSTRAINT PK_PracticeActivity PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_PracticeActivity_ChildId ON reporting.[PracticeActivity] ([ChildId]);
