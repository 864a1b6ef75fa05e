-- A scaling question put to the family or the network.
-- Source: template scaling.
CREATE TABLE reporting.[Scaling]
(
    [Id]       nvarchar(48) NOT NULL, -- Source key.
    [ChildId]  nvarchar(48) NOT NULL, -- Child.
    [Domain]   nvarchar(48) NOT NULL, -- safety, behaviour, circumstances, care-arrangements or wellbeing.
    [ScaledOn] date NOT NULL,         -- Date.
    [Value]    int NOT NULL,          -- 0 to 10.
    [ScaledBy] nvarchar(48) NOT NULL, -- Who scaled.
    [Sequence] int NOT NULL,          -- Row in the file: the later of two on one day wins.
    CONSTRAINT PK_Scaling PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Scaling_ChildId ON reporting.[Scaling] ([ChildId]);
