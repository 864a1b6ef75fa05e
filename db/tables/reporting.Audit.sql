-- An audit of one child's case.
-- Source: template audit.
CREATE TABLE reporting.[Audit]
(
    [Id]                   nvarchar(48) NOT NULL, -- Source key.
    [Instrument]           nvarchar(48) NOT NULL, -- Instrument.
    [ChildId]              nvarchar(48) NOT NULL, -- Child.
    [AuditedOn]            date NOT NULL,         -- Date.
    [AuditorId]            nvarchar(48) NOT NULL, -- Auditor.
    [WorkerId]             nvarchar(48) NULL,     -- Worker.
    [TeamId]               nvarchar(48) NULL,     -- Team.
    [Scale]                int NULL,              -- Overall scale 0 to 10.
    [Grade]                nvarchar(48) NULL,     -- Overall grade as recorded.
    [Kind]                 nvarchar(48) NOT NULL, -- collaborative, thematic, multi-agency, practice-week, ehcp or brief-review.
    [ModeratedOn]          date NULL,             -- Date of moderation.
    [ModeratorId]          nvarchar(48) NULL,     -- Moderator.
    [ModerationAgrees]     bit NULL,              -- Whether the moderator agrees.
    [ModeratedGrade]       nvarchar(48) NULL,     -- Grade that moderation gave.
    [FamilyFeedbackSought] bit NULL,              -- Whether the family was asked.
    CONSTRAINT PK_Audit PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Audit_ChildId ON reporting.[Audit] ([ChildId]);
