-- A value of a coded column that no code list knows, with how often a load met it.
CREATE TABLE reporting.[UnknownValue]
(
    [LoadId] int NOT NULL,           -- Load.
    [Number] int NOT NULL,           -- Running number within the load.
    [File]   nvarchar(200) NOT NULL, -- File, table or list.
    [Column] nvarchar(200) NOT NULL, -- Column.
    [Value]  nvarchar(200) NULL,     -- The text as the source gives it; null for texts that are not kept.
    [Rows]   int NOT NULL,           -- Rows that held it.
    CONSTRAINT PK_UnknownValue PRIMARY KEY CLUSTERED ([LoadId], [Number]),
    CONSTRAINT FK_UnknownValue_Load_LoadId FOREIGN KEY ([LoadId]) REFERENCES reporting.[Load] ([Id]) ON DELETE CASCADE
);
