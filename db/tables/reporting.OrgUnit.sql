-- A node of the tree authority, service, team.
-- Source: ssd_department.
CREATE TABLE reporting.[OrgUnit]
(
    [Id]       nvarchar(48) NOT NULL,  -- Source id of the unit; "authority" for the root.
    [Name]     nvarchar(300) NOT NULL, -- Name as given.
    [ParentId] nvarchar(48) NULL,      -- Unit above; null only for the authority.
    [Kind]     int NOT NULL,           -- Authority, service (has units below it) or team.
    CONSTRAINT PK_OrgUnit PRIMARY KEY CLUSTERED ([Id])
);
