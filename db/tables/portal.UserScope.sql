-- What a person may see beside what the sign-in gives, from when to when: secondment, cover.
CREATE TABLE portal.[UserScope]
(
    [Id]      int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [UserId]  nvarchar(200) NOT NULL,      -- Person.
    [Role]    nvarchar(48) NOT NULL,       -- Role code.
    [UnitId]  nvarchar(48) NULL,           -- Unit; null for the whole authority.
    [FromOn]  date NULL,                   -- First day.
    [ToOn]    date NULL,                   -- Last day.
    [Reason]  nvarchar(400) NULL,          -- Secondment, cover …
    [GivenBy] nvarchar(200) NULL,          -- Who gave it.
    [GivenAt] datetime2(0) NULL,           -- When it was given, UTC.
    [EndedAt] datetime2(0) NULL,           -- When it was ended before its last day, UTC; null while it was not.
    CONSTRAINT PK_UserScope PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_UserScope_PortalUser_UserId FOREIGN KEY ([UserId]) REFERENCES portal.[PortalUser] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_UserScope_UserId ON portal.[UserScope] ([UserId]);
