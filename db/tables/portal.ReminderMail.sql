-- A digest of reminders that was sent to a person: at most one a day.
CREATE TABLE portal.[ReminderMail]
(
    [UserId] nvarchar(200) NOT NULL, -- Person.
    [SentOn] date NOT NULL,          -- Day it is for.
    [Items]  int NOT NULL,           -- Reminders in it.
    [SentAt] datetime2(0) NULL,      -- When the mail server took it, UTC; null while it has not.
    CONSTRAINT PK_ReminderMail PRIMARY KEY CLUSTERED ([UserId], [SentOn]),
    CONSTRAINT FK_ReminderMail_PortalUser_UserId FOREIGN KEY ([UserId]) REFERENCES portal.[PortalUser] ([Id]) ON DELETE CASCADE
);
