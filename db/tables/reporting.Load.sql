-- One import of one source, as it landed or was refused.
CREATE TABLE reporting.[Load]
(
    [Id]         int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Source]     nvarchar(48) NOT NULL,       -- ssd, annex-a, practice or benchmarks.
    [StartedAt]  datetime2(0) NOT NULL,       -- Start, UTC.
    [FinishedAt] datetime2(0) NOT NULL,       -- End, UTC.
    [AsAt]       date NOT NULL,               -- Date at which the data was taken: later dates in it have not come yet.
    [Read]       int NOT NULL,                -- Rows read.
    [Loaded]     int NOT NULL,                -- Rows loaded.
    [Rejected]   int NOT NULL,                -- Rows kept out.
    [Flagged]    int NOT NULL,                -- Values set aside as unknown.
    [Children]   int NOT NULL,                -- Children in the load.
    CONSTRAINT PK_Load PRIMARY KEY CLUSTERED ([Id])
);
