-- A rejected row or a flagged value of a load. Holds the class of the value, never the value.
CREATE TABLE reporting.[LoadFinding]
(
    [LoadId]     int NOT NULL,           -- Load.
    [Number]     int NOT NULL,           -- Running number within the load.
    [File]       nvarchar(200) NOT NULL, -- File or table.
    [Row]        int NULL,               -- Row in the file, the header being row 1.
    [Column]     nvarchar(200) NULL,     -- Column.
    [Kind]       nvarchar(48) NOT NULL,  -- rejected, flagged or duplicate.
    [ValueClass] nvarchar(200) NULL,     -- What the value looked like, for instance "text of 8 characters".
    [Reason]     nvarchar(400) NOT NULL, -- What is wrong, in words.
    CONSTRAINT PK_LoadFinding PRIMARY KEY CLUSTERED ([LoadId], [Number]),
    CONSTRAINT FK_LoadFinding_Load_LoadId FOREIGN KEY ([LoadId]) REFERENCES reporting.[Load] ([Id]) ON DELETE CASCADE
);
