-- A child protection plan.
-- Source: ssd_cp_plans.
CREATE TABLE reporting.[ProtectionPlan]
(
    [Id]              nvarchar(48) NOT NULL, -- Source key.
    [ChildId]         nvarchar(48) NOT NULL, -- Child.
    [ReferralId]      nvarchar(48) NULL,     -- Referral.
    [ConferenceId]    nvarchar(48) NULL,     -- Initial conference.
    [StartedOn]       date NOT NULL,         -- First day.
    [EndedOn]         date NULL,             -- Last day; null while it lasts.
    [OtherAuthority]  bit NULL,              -- Whether another authority's plan, held for information.
    [InitialCategory] nvarchar(48) NULL,     -- Category of abuse at the start.
    [LatestCategory]  nvarchar(48) NULL,     -- Latest category of abuse.
    CONSTRAINT PK_ProtectionPlan PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_ProtectionPlan_ChildId ON reporting.[ProtectionPlan] ([ChildId]);
