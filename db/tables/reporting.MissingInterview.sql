-- When a return interview was held.
-- Source: template missing_interview.
CREATE TABLE reporting.[MissingInterview]
(
    [MissingId]     nvarchar(48) NOT NULL, -- Missing episode.
    [InterviewedOn] date NOT NULL,         -- Date.
    CONSTRAINT PK_MissingInterview PRIMARY KEY CLUSTERED ([MissingId])
);
