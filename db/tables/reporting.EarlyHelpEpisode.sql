-- An early help assessment or intervention.
-- Source: ssd_early_help_episodes.
CREATE TABLE reporting.[EarlyHelpEpisode]
(
    [Id]           nvarchar(48) NOT NULL, -- Source key.
    [ChildId]      nvarchar(48) NOT NULL, -- Child.
    [StartedOn]    date NOT NULL,         -- First day.
    [EndedOn]      date NULL,             -- Last day.
    [Organisation] nvarchar(400) NULL,    -- Organisation that leads.
    [WorkerId]     nvarchar(48) NULL,     -- Lead worker.
    CONSTRAINT PK_EarlyHelpEpisode PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_EarlyHelpEpisode_ChildId ON reporting.[EarlyHelpEpisode] ([ChildId]);
