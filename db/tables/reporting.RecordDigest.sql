-- Digest of the records of one table that begin or end in one month, to find the months that a new load touches.
CREATE TABLE reporting.[RecordDigest]
(
    [Table]  nvarchar(48) NOT NULL, -- Record type.
    [Bucket] nvarchar(48) NOT NULL, -- Month (yyyy-MM) and whether begins or ends; empty for records without a date.
    [Digest] bigint NOT NULL,       -- Order-independent sum of the hashes of the records.
    CONSTRAINT PK_RecordDigest PRIMARY KEY CLUSTERED ([Table], [Bucket])
);
