-- A child in need plan.
-- Source: ssd_cin_plans.
CREATE TABLE reporting.[NeedPlan]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [ReferralId] nvarchar(48) NULL,     -- Referral.
    [StartedOn]  date NOT NULL,         -- First day.
    [EndedOn]    date NULL,             -- Last day; null while it lasts.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [WorkerId]   nvarchar(48) NULL,     -- Worker.
    CONSTRAINT PK_NeedPlan PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_NeedPlan_ChildId ON reporting.[NeedPlan] ([ChildId]);
