-- Immigration status of a child, among them unaccompanied asylum-seeking children (UASC).
-- Source: ssd_immigration_status.
CREATE TABLE reporting.[ImmigrationStatus]
(
    [Id]        nvarchar(48) NOT NULL, -- Source key.
    [ChildId]   nvarchar(48) NOT NULL, -- Child.
    [StartedOn] date NULL,             -- First day.
    [EndedOn]   date NULL,             -- Last day; null while it lasts.
    [Status]    nvarchar(200) NULL,    -- Status as given.
    CONSTRAINT PK_ImmigrationStatus PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_ImmigrationStatus_ChildId ON reporting.[ImmigrationStatus] ([ChildId]);
