-- A digest of reminders to a person: at most one a day. Until the mail server has taken it, the row only says who sends it.
CREATE TABLE portal.[ReminderMail]
(
    [UserId] nvarchar(200) NOT NULL, -- Person.
    [SentOn] date NOT NULL,          -- Day it is for.
    [Items]  int NOT NULL,           -- Reminders in it; 0 until the mail server has taken it.
    [SentAt] datetime2(0) NULL,      -- When the mail server took it, UTC; before that when somebody began to send it, null when they gave up.
    CONSTRAINT PK_ReminderMail PRIMARY KEY CLUSTERED ([UserId], [SentOn]),
    CONSTRAINT FK_ReminderMail_PortalUser_UserId FOREIGN KEY ([UserId]) REFERENCES portal.[PortalUser] ([Id]) ON DELETE CASCADE
);
