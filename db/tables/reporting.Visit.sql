-- A visit to a child under a child in need plan, a child protection plan or in care.
-- Source: ssd_cin_visits, ssd_cp_visits, ssd_cla_visits.
CREATE TABLE reporting.[Visit]
(
    [Kind]        int NOT NULL,          -- Under which plan.
    [Id]          nvarchar(48) NOT NULL, -- Source key, unique within the kind.
    [ChildId]     nvarchar(48) NOT NULL, -- Child.
    [PlanId]      nvarchar(48) NULL,     -- Plan, or period of care.
    [VisitedOn]   date NOT NULL,         -- Date.
    [Seen]        bit NULL,              -- Whether the child was seen; unknown counts as seen.
    [SeenAlone]   bit NULL,              -- Whether the child was seen alone.
    [BedroomSeen] bit NULL,              -- Whether the child's bedroom was seen.
    CONSTRAINT PK_Visit PRIMARY KEY CLUSTERED ([Kind], [Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Visit_ChildId ON reporting.[Visit] ([ChildId]);
