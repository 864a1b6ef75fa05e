-- Row counts of one table of a load.
CREATE TABLE reporting.[LoadTable]
(
    [LoadId]   int NOT NULL,           -- Load.
    [Table]    nvarchar(200) NOT NULL, -- Table or file of the source, without folder.
    [Read]     int NOT NULL,           -- Rows read.
    [Loaded]   int NOT NULL,           -- Rows loaded.
    [Rejected] int NOT NULL,           -- Rows kept out.
    [Flagged]  int NOT NULL,           -- Values set aside as unknown.
    CONSTRAINT PK_LoadTable PRIMARY KEY CLUSTERED ([LoadId], [Table]),
    CONSTRAINT FK_LoadTable_Load_LoadId FOREIGN KEY ([LoadId]) REFERENCES reporting.[Load] ([Id]) ON DELETE CASCADE
);
