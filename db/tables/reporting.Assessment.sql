-- A continuous assessment.
-- Source: ssd_cin_assessments.
CREATE TABLE reporting.[Assessment]
(
    [Id]              nvarchar(48) NOT NULL, -- Source key.
    [ChildId]         nvarchar(48) NOT NULL, -- Child.
    [ReferralId]      nvarchar(48) NULL,     -- Referral.
    [StartedOn]       date NULL,             -- Start.
    [AuthorisedOn]    date NULL,             -- Authorised; null while open.
    [ChildSeen]       bit NULL,              -- Whether the child was seen.
    [Outcomes]        int NULL,              -- Outcomes recorded; null when the source gives none.
    [NoFurtherAction] bit NULL,              -- Whether it ended without further action.
    [TeamId]          nvarchar(48) NULL,     -- Team that did it.
    [WorkerId]        nvarchar(48) NULL,     -- Worker who did it.
    CONSTRAINT PK_Assessment PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Assessment_ChildId ON reporting.[Assessment] ([ChildId]);
