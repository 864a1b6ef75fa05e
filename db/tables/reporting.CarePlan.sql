-- A care plan of a looked after child with its permanence plan.
-- Source: ssd_cla_care_plan.
CREATE TABLE reporting.[CarePlan]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [StartedOn]  date NOT NULL,         -- First day.
    [EndedOn]    date NULL,             -- Last day.
    [Permanence] nvarchar(48) NULL,     -- Permanence plan code; null when none is recorded.
    CONSTRAINT PK_CarePlan PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_CarePlan_ChildId ON reporting.[CarePlan] ([ChildId]);
