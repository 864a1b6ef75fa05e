-- Work before care proceedings (Public Law Outline).
-- Source: ssd_pre_proceedings.
CREATE TABLE reporting.[PreProceedings]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [DecidedOn]  date NULL,             -- Decision to enter pre-proceedings.
    [MeetingOn]  date NULL,             -- First meeting.
    [LetterOn]   date NULL,             -- Letter before proceedings.
    [StepDownOn] date NULL,             -- Agreed step down, or issue.
    [Outcome]    nvarchar(200) NULL,    -- Outcome as given.
    CONSTRAINT PK_PreProceedings PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_PreProceedings_ChildId ON reporting.[PreProceedings] ([ChildId]);
