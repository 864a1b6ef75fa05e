-- A professional as the case system knows them.
-- Source: ssd_professionals.
CREATE TABLE reporting.[Worker]
(
    [Id]       nvarchar(48) NOT NULL, -- Source id.
    [Name]     nvarchar(300) NULL,    -- Name as given.
    [JobTitle] nvarchar(300) NULL,    -- Job title as given.
    [TeamId]   nvarchar(48) NULL,     -- Department the source records, when it is a unit of the tree.
    [Agency]   bit NULL,              -- Whether an agency worker.
    [Fte]      float NULL,            -- Full-time equivalent, 1 = full time.
    CONSTRAINT PK_Worker PRIMARY KEY CLUSTERED ([Id])
);
