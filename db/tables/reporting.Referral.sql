-- A referral and the episode of need that it opens.
-- Source: ssd_cin_episodes.
CREATE TABLE reporting.[Referral]
(
    [Id]              nvarchar(48) NOT NULL, -- Source key.
    [ChildId]         nvarchar(48) NOT NULL, -- Child.
    [ReceivedOn]      date NOT NULL,         -- Date of the referral.
    [PrimaryNeed]     nvarchar(48) NULL,     -- N0 … N9.
    [Source]          nvarchar(48) NULL,     -- Source code (1A … 10).
    [Outcomes]        int NULL,              -- Outcomes recorded; null when the source gives none.
    [NoFurtherAction] bit NULL,              -- Whether it ended at once without further action.
    [CloseReason]     nvarchar(48) NULL,     -- RC1 … RC9.
    [ClosedOn]        date NULL,             -- Last day of the episode; null while it lasts.
    [TeamId]          nvarchar(48) NULL,     -- Team that took the referral.
    [WorkerId]        nvarchar(48) NULL,     -- Worker who took the referral.
    CONSTRAINT PK_Referral PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Referral_ChildId ON reporting.[Referral] ([ChildId]);
