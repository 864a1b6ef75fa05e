-- Whether the source supplies a field, and how much of it is filled.
CREATE TABLE reporting.[FieldSupply]
(
    [Source]   nvarchar(48) NOT NULL, -- ssd, annex-a or practice.
    [Table]    nvarchar(64) NOT NULL, -- Table of the contract.
    [Column]   nvarchar(64) NOT NULL, -- Column of the contract.
    [Supplied] bit NOT NULL,          -- Whether the column is there.
    [Rows]     int NOT NULL,          -- Rows of the table.
    [Filled]   int NOT NULL,          -- Rows with a value in it.
    CONSTRAINT PK_FieldSupply PRIMARY KEY CLUSTERED ([Source], [Table], [Column])
);
