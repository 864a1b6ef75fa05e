-- Consultation with the conference chair before an initial conference.
-- Source: template conference_consultation.
CREATE TABLE reporting.[ConferenceConsultation]
(
    [Id]                    nvarchar(48) NOT NULL, -- Source key.
    [ChildId]               nvarchar(48) NOT NULL, -- Child.
    [ConferenceId]          nvarchar(48) NULL,     -- Initial conference.
    [HeldOn]                date NOT NULL,         -- Date.
    [DangerStatementShared] bit NULL,              -- Whether the danger statement had been shared.
    [AssessmentShared]      bit NULL,              -- Whether the assessment had been shared.
    [NetworkEngaged]        bit NULL,              -- Whether the family network was engaged.
    CONSTRAINT PK_ConferenceConsultation PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_ConferenceConsultation_ChildId ON reporting.[ConferenceConsultation] ([ChildId]);
