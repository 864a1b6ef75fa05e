-- A child missing, or away without authorisation.
-- Source: ssd_missing.
CREATE TABLE reporting.[MissingEpisode]
(
    [Id]                nvarchar(48) NOT NULL, -- Source key.
    [ChildId]           nvarchar(48) NOT NULL, -- Child.
    [Kind]              nvarchar(48) NULL,     -- M (missing) or A (away without authorisation).
    [StartedOn]         date NOT NULL,         -- First day.
    [EndedOn]           date NULL,             -- Day of return.
    [InterviewOffered]  bit NULL,              -- Whether a return interview was offered.
    [InterviewAccepted] bit NULL,              -- Whether it was accepted.
    CONSTRAINT PK_MissingEpisode PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_MissingEpisode_ChildId ON reporting.[MissingEpisode] ([ChildId]);
