-- Something that is due or overdue on the date of the data, once for each team and worker who hold it; written anew by each refresh.
CREATE TABLE reporting.[DueItem]
(
    [Number]   int NOT NULL,          -- Number within the refresh.
    [RuleId]   nvarchar(64) NOT NULL, -- Rule that asks for it.
    [TeamId]   nvarchar(48) NULL,     -- Team; null when no team holds it.
    [WorkerId] nvarchar(48) NULL,     -- Worker; null when none holds it.
    [ChildId]  nvarchar(48) NULL,     -- Child; null where the rule falls on a worker or a unit.
    [RecordId] nvarchar(48) NULL,     -- Record that started the clock.
    [Status]   nvarchar(48) NULL,     -- Status of the child.
    [FromOn]   date NULL,             -- The start of the clock, or the last event.
    [Events]   int NOT NULL,          -- How many events came before.
    [Limit]    nvarchar(48) NOT NULL, -- The limit, as the profile writes it.
    [DueOn]    date NOT NULL,         -- Last day on which it is kept.
    [Overdue]  bit NOT NULL,          -- Whether it is past due on the date of the data.
    [First]    bit NOT NULL,          -- Whether it is the first of several holders: the ones to count above the teams.
    CONSTRAINT PK_DueItem PRIMARY KEY CLUSTERED ([Number])
);
GO

CREATE INDEX IX_DueItem_TeamId ON reporting.[DueItem] ([TeamId]);
GO

CREATE INDEX IX_DueItem_WorkerId ON reporting.[DueItem] ([WorkerId]);
