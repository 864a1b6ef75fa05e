-- One episode of care; episodes with the same period id make a period of care.
-- Source: ssd_cla_episodes.
CREATE TABLE reporting.[CareEpisode]
(
    [Id]                     nvarchar(48) NOT NULL, -- Source key.
    [ChildId]                nvarchar(48) NOT NULL, -- Child.
    [PeriodId]               nvarchar(48) NULL,     -- Period of care.
    [PlacementId]            nvarchar(48) NULL,     -- Placement.
    [ReferralId]             nvarchar(48) NULL,     -- Referral.
    [StartedOn]              date NOT NULL,         -- First day.
    [EndedOn]                date NULL,             -- Last day; null while it lasts.
    [StartReason]            nvarchar(48) NULL,     -- S, L, P, T, B or U.
    [EndReason]              nvarchar(48) NULL,     -- E-code, or X1 when another episode follows.
    [Need]                   nvarchar(48) NULL,     -- Category of need N1 … N8.
    [EnteredCareOn]          date NULL,             -- First day of the period of care.
    [ReviewingOfficerSeenOn] date NULL,             -- Last contact of the reviewing officer.
    CONSTRAINT PK_CareEpisode PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_CareEpisode_ChildId ON reporting.[CareEpisode] ([ChildId]);
