-- The way of a child to adoption or another permanent home.
-- Source: ssd_permanence.
CREATE TABLE reporting.[Permanence]
(
    [Id]                    nvarchar(48) NOT NULL, -- Source key.
    [ChildId]               nvarchar(48) NOT NULL, -- Child.
    [PeriodId]              nvarchar(48) NULL,     -- Period of care.
    [DecidedOn]             date NULL,             -- Decision that the child should be placed for adoption.
    [PlacementOrderOn]      date NULL,             -- Placement order.
    [MatchedOn]             date NULL,             -- Matched with adopters.
    [PlacedOn]              date NULL,             -- Placed for adoption.
    [FosterToAdoptPlacedOn] date NULL,             -- Placed in fostering for adoption or concurrent planning.
    [AdoptedByCarer]        bit NULL,              -- Whether adopted by the foster carer.
    [ReversedOn]            date NULL,             -- Decision reversed.
    [ReversedReason]        nvarchar(48) NULL,     -- RD1 … RD4.
    [OrderOn]               date NULL,             -- Permanence order.
    [OrderType]             nvarchar(48) NULL,     -- Type of the order.
    [SiblingGroup]          bit NULL,              -- Whether part of a sibling group.
    [SiblingsTogether]      int NULL,              -- Siblings placed together.
    [SiblingsApart]         int NULL,              -- Siblings placed apart.
    [Adopters]              int NULL,              -- Number of adopters.
    [WorkerId]              nvarchar(48) NULL,     -- Adoption worker.
    CONSTRAINT PK_Permanence PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Permanence_ChildId ON reporting.[Permanence] ([ChildId]);
