-- A child (or young person) known to social care.
-- Source: ssd_person. Names are not read: the source id is the key to the case record.
CREATE TABLE reporting.[Child]
(
    [Id]          nvarchar(48) NOT NULL, -- Source person id.
    [BornOn]      date NULL,             -- Date of birth; null when unborn or not known.
    [ExpectedOn]  date NULL,             -- Expected date of birth of an unborn child.
    [DiedOn]      date NULL,             -- Date of death.
    [Gender]      nvarchar(48) NULL,     -- M, F, or another code as given; null when not known.
    [Ethnicity]   nvarchar(48) NULL,     -- CBDS ethnicity code (WBRI, MWBC, …); null when not known.
    [Nationality] nvarchar(48) NULL,     -- Nationality code as given.
    [IsMother]    bit NULL,              -- Whether the young person is a mother.
    CONSTRAINT PK_Child PRIMARY KEY CLUSTERED ([Id])
);
