-- A local word and the standard code it stands for.
-- Source: template code_map.
CREATE TABLE reporting.[CodeMapping]
(
    [Field]       nvarchar(64) NOT NULL,  -- Field of the contract.
    [SourceValue] nvarchar(200) NOT NULL, -- Word in the source.
    [Code]        nvarchar(48) NOT NULL,  -- Standard code.
    CONSTRAINT PK_CodeMapping PRIMARY KEY CLUSTERED ([Field], [SourceValue])
);
