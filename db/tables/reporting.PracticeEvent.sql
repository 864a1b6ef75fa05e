-- An event of the practice calendar.
-- Source: template practice_event.
CREATE TABLE reporting.[PracticeEvent]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [Kind]       nvarchar(48) NOT NULL, -- practice-week, practice-intensive, learning-review, serious-success-review, action-learning-set, induction, training or survey.
    [Name]       nvarchar(300) NULL,    -- Name.
    [StartsOn]   date NOT NULL,         -- First day.
    [EndsOn]     date NULL,             -- Last day.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [Attended]   int NULL,              -- People who came.
    [Invited]    int NULL,              -- People invited.
    [Evaluation] float NULL,            -- Mean evaluation 0 to 10.
    CONSTRAINT PK_PracticeEvent PRIMARY KEY CLUSTERED ([Id])
);
