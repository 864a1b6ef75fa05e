-- An earlier permanence order of a child who came into care again.
-- Source: ssd_cla_previous_permanence.
CREATE TABLE reporting.[PreviousPermanence]
(
    [Id]        nvarchar(48) NOT NULL, -- Source key.
    [ChildId]   nvarchar(48) NOT NULL, -- Child.
    [Option]    nvarchar(200) NULL,    -- Adoption, special guardianship or other.
    [Authority] nvarchar(200) NULL,    -- Authority that made it.
    CONSTRAINT PK_PreviousPermanence PRIMARY KEY CLUSTERED ([Id])
);
