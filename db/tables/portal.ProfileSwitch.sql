-- From which month which standards profile applies.
CREATE TABLE portal.[ProfileSwitch]
(
    [Id]        int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Profile]   nvarchar(48) NOT NULL,       -- Profile.
    [FromMonth] date NOT NULL,               -- First month.
    [Overrides] nvarchar(max) NULL,          -- Local limits as JSON.
    [ChangedBy] nvarchar(200) NOT NULL,      -- Who.
    [ChangedAt] datetime2(0) NOT NULL,       -- When, UTC.
    CONSTRAINT PK_ProfileSwitch PRIMARY KEY CLUSTERED ([Id])
);
