-- The last version of a profile file that could be used; it stays in use when the file goes wrong.
CREATE TABLE portal.[ProfileFile]
(
    [Name]       nvarchar(200) NOT NULL, -- Name of the file.
    [Text]       nvarchar(max) NOT NULL, -- Its text.
    [AcceptedAt] datetime2(0) NOT NULL,  -- When it was read, UTC.
    CONSTRAINT PK_ProfileFile PRIMARY KEY CLUSTERED ([Name])
);
