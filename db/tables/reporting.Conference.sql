-- An initial child protection conference.
-- Source: ssd_initial_cp_conference.
CREATE TABLE reporting.[Conference]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [MeetingId]  nvarchar(48) NULL,     -- Meeting, shared by siblings.
    [EnquiryId]  nvarchar(48) NULL,     -- Enquiry that led to it.
    [PlanId]     nvarchar(48) NULL,     -- Plan that it led to.
    [ReferralId] nvarchar(48) NULL,     -- Referral.
    [TransferIn] bit NULL,              -- Whether it took over a plan of another authority.
    [TargetOn]   date NULL,             -- Date by which it should be held, as the source computes it.
    [HeldOn]     date NULL,             -- Date held; null while awaited.
    [LedToPlan]  bit NULL,              -- Whether it made a child protection plan.
    [Outcomes]   int NULL,              -- Outcomes recorded; null when the source gives none.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [WorkerId]   nvarchar(48) NULL,     -- Worker.
    CONSTRAINT PK_Conference PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Conference_ChildId ON reporting.[Conference] ([ChildId]);
