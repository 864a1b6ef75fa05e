-- Who holds a child: worker, team, role, from, to.
-- Source: ssd_involvements, allocated roles only.
CREATE TABLE reporting.[Allocation]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [WorkerId]   nvarchar(48) NULL,     -- Worker; null leaves the child unallocated in the team.
    [TeamId]     nvarchar(48) NULL,     -- Team; null when not recorded or not in the tree.
    [Role]       nvarchar(200) NULL,    -- Role code or text as given.
    [StartedOn]  date NOT NULL,         -- First day.
    [EndedOn]    date NULL,             -- Last day; null while it lasts.
    [ReferralId] nvarchar(48) NULL,     -- Referral it belongs to.
    CONSTRAINT PK_Allocation PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Allocation_ChildId ON reporting.[Allocation] ([ChildId]);
GO

CREATE NONCLUSTERED INDEX IX_Allocation_TeamId ON reporting.[Allocation] ([TeamId]);
