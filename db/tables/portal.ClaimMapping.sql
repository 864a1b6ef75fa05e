-- What a role or group of the identity provider means in the portal, beside what the settings say.
CREATE TABLE portal.[ClaimMapping]
(
    [Id]         int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [ClaimValue] nvarchar(200) NOT NULL,      -- Role or group as the provider names it.
    [Role]       nvarchar(48) NULL,           -- Role code; null where it gives none.
    [UnitId]     nvarchar(48) NULL,           -- Unit; null where it gives none.
    [AddedBy]    nvarchar(200) NOT NULL,      -- Who added it.
    [AddedAt]    datetime2(0) NOT NULL,       -- When it was added, UTC.
    CONSTRAINT PK_ClaimMapping PRIMARY KEY CLUSTERED ([Id])
);
