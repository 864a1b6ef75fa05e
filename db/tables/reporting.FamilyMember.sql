-- Membership of a family group, used to find sibling groups.
-- Source: ssd_family.
CREATE TABLE reporting.[FamilyMember]
(
    [Id]       nvarchar(48) NOT NULL, -- Source key.
    [FamilyId] nvarchar(48) NOT NULL, -- Family.
    [ChildId]  nvarchar(48) NOT NULL, -- Child.
    CONSTRAINT PK_FamilyMember PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_FamilyMember_ChildId ON reporting.[FamilyMember] ([ChildId]);
