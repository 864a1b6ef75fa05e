-- A section 47 enquiry; it starts with the strategy discussion.
-- Source: ssd_s47_enquiry.
CREATE TABLE reporting.[Enquiry]
(
    [Id]              nvarchar(48) NOT NULL, -- Source key.
    [ChildId]         nvarchar(48) NOT NULL, -- Child.
    [ReferralId]      nvarchar(48) NULL,     -- Referral.
    [StartedOn]       date NOT NULL,         -- Date of the strategy discussion.
    [EndedOn]         date NULL,             -- Authorised; null while open.
    [NoFurtherAction] bit NULL,              -- Whether it ended without further action.
    [Outcomes]        int NULL,              -- Outcomes recorded; null when the source gives none.
    [TeamId]          nvarchar(48) NULL,     -- Team that completed it.
    [WorkerId]        nvarchar(48) NULL,     -- Worker who completed it.
    CONSTRAINT PK_Enquiry PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Enquiry_ChildId ON reporting.[Enquiry] ([ChildId]);
