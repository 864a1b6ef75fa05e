-- A person who signs in.
CREATE TABLE portal.[PortalUser]
(
    [Id]         nvarchar(200) NOT NULL, -- Subject of the identity provider, or demo persona.
    [Name]       nvarchar(300) NOT NULL, -- Name shown.
    [WorkerId]   nvarchar(48) NULL,      -- Worker, where the person is one.
    [Email]      nvarchar(400) NULL,     -- Address for reminders.
    [LastSeenAt] datetime2(0) NULL,      -- Last sign-in, UTC.
    [Claims]     nvarchar(max) NULL,     -- Roles and groups that the last sign-in named, one a line.
    [DisabledAt] datetime2(0) NULL,      -- Since when the person may not sign in, UTC; null for those who may.
    CONSTRAINT PK_PortalUser PRIMARY KEY CLUSTERED ([Id])
);
