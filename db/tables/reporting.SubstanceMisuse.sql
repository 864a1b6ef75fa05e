-- A substance misuse problem of a looked after child.
-- Source: ssd_cla_substance_misuse.
CREATE TABLE reporting.[SubstanceMisuse]
(
    [Id]                   nvarchar(48) NOT NULL, -- Source key.
    [ChildId]              nvarchar(48) NOT NULL, -- Child.
    [FoundOn]              date NOT NULL,         -- Date.
    [Substance]            nvarchar(48) NULL,     -- Substance code.
    [InterventionReceived] bit NULL,              -- Whether an intervention was received.
    CONSTRAINT PK_SubstanceMisuse PRIMARY KEY CLUSTERED ([Id])
);
