-- One sign-in, from its beginning to its end.
CREATE TABLE portal.[PortalSession]
(
    [Id]         nvarchar(64) NOT NULL,  -- Random id.
    [UserId]     nvarchar(200) NOT NULL, -- Person.
    [OpenedAt]   datetime2(0) NOT NULL,  -- When it began, UTC.
    [LastSeenAt] datetime2(0) NOT NULL,  -- Last request or action, UTC, to within a tenth of the idle limit.
    [EndsAt]     datetime2(0) NOT NULL,  -- When it ends at the latest, UTC.
    [EndedAt]    datetime2(0) NULL,      -- When it was ended by somebody, UTC; null while it was not.
    [EndedBy]    nvarchar(200) NULL,     -- Who ended it.
    CONSTRAINT PK_PortalSession PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_PortalSession_PortalUser_UserId FOREIGN KEY ([UserId]) REFERENCES portal.[PortalUser] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_PortalSession_UserId ON portal.[PortalSession] ([UserId]);
