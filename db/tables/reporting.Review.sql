-- A review conference of a child protection plan, or a review of a child in care.
-- Source: ssd_cp_reviews, ssd_cla_reviews.
CREATE TABLE reporting.[Review]
(
    [Kind]          int NOT NULL,          -- Under which plan.
    [Id]            nvarchar(48) NOT NULL, -- Source key, unique within the kind.
    [ChildId]       nvarchar(48) NOT NULL, -- Child.
    [PlanId]        nvarchar(48) NULL,     -- Plan, or period of care.
    [DueOn]         date NULL,             -- Date by which it should be held.
    [HeldOn]        date NULL,             -- Date held.
    [Cancelled]     bit NULL,              -- Whether cancelled.
    [Continues]     bit NULL,              -- Whether the plan continues.
    [Quorate]       bit NULL,              -- Whether enough agencies were there.
    [Participation] nvarchar(48) NULL,     -- How the child took part (PN0 … PN7).
    CONSTRAINT PK_Review PRIMARY KEY CLUSTERED ([Kind], [Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Review_ChildId ON reporting.[Review] ([ChildId]);
