-- People keep what their sign-in named and may be disabled; dated scopes say who gave them and when they were ended.
IF COL_LENGTH(N'portal.PortalUser', N'Claims') IS NULL
    ALTER TABLE portal.[PortalUser] ADD [Claims] nvarchar(max) NULL, [DisabledAt] datetime2(0) NULL;
GO

IF COL_LENGTH(N'portal.UserScope', N'GivenBy') IS NULL
    ALTER TABLE portal.[UserScope] ADD [GivenBy] nvarchar(200) NULL, [GivenAt] datetime2(0) NULL, [EndedAt] datetime2(0) NULL;
GO
