-- A change of who may see what, made by an administrator. Only added to.
CREATE TABLE portal.[RightsChange]
(
    [Id]        int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [At]        datetime2(0) NOT NULL,       -- When, UTC.
    [ChangedBy] nvarchar(200) NOT NULL,      -- Who.
    [Kind]      nvarchar(48) NOT NULL,       -- scope-given, scope-ended, sessions-ended, person-disabled, person-enabled, mapping-added or mapping-removed.
    [UserId]    nvarchar(200) NULL,          -- Whose rights; null for a mapping.
    [Before]    nvarchar(max) NULL,          -- What held before.
    [After]     nvarchar(max) NULL,          -- What holds after.
    CONSTRAINT PK_RightsChange PRIMARY KEY CLUSTERED ([Id])
);
