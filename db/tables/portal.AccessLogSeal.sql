-- What the access log was at one moment: up to which entry, and the hash of it. What has a seal cannot be changed or cut off without being found.
CREATE TABLE portal.[AccessLogSeal]
(
    [Id]      int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Kind]    nvarchar(48) NOT NULL,       -- Why it was made.
    [EntryId] bigint NOT NULL,             -- Last entry that it covers.
    [Hash]    nvarchar(64) NOT NULL,       -- Hash of that entry.
    [Entries] bigint NOT NULL,             -- Entries removed, or entries found whole.
    [At]      datetime2(0) NOT NULL,       -- When, UTC.
    [By]      nvarchar(200) NOT NULL,      -- By whom.
    CONSTRAINT PK_AccessLogSeal PRIMARY KEY CLUSTERED ([Id])
);
