-- One disability code of a child; code NONE says that the child has none.
-- Source: ssd_disability.
CREATE TABLE reporting.[Disability]
(
    [Id]      nvarchar(48) NOT NULL, -- Source key.
    [ChildId] nvarchar(48) NOT NULL, -- Child.
    [Code]    nvarchar(48) NOT NULL, -- Disability code.
    CONSTRAINT PK_Disability PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Disability_ChildId ON reporting.[Disability] ([ChildId]);
