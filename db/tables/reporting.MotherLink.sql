-- A mother who is herself a young person, and her child.
-- Source: ssd_mother.
CREATE TABLE reporting.[MotherLink]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- The mother, as a person in the source.
    [BabyId]     nvarchar(48) NOT NULL, -- Her child, as a person in the source.
    [BabyBornOn] date NULL,             -- Date of birth of her child.
    CONSTRAINT PK_MotherLink PRIMARY KEY CLUSTERED ([Id])
);
