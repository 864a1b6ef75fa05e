-- One category of one split within a combination of categories that cases share.
CREATE TABLE reporting.[CaseCategory]
(
    [CategoriesId] int NOT NULL,          -- Combination.
    [Dimension]    nvarchar(48) NOT NULL, -- Split.
    [Category]     nvarchar(48) NOT NULL, -- Category.
    CONSTRAINT PK_CaseCategory PRIMARY KEY CLUSTERED ([CategoriesId], [Dimension], [Category])
);
