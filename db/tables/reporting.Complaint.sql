-- A complaint or a compliment.
-- Source: template complaint.
CREATE TABLE reporting.[Complaint]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ReceivedOn] date NOT NULL,         -- Date.
    [Kind]       nvarchar(48) NOT NULL, -- complaint or compliment.
    [Procedure]  nvarchar(48) NULL,     -- corporate or statutory.
    [Stage]      nvarchar(48) NULL,     -- Stage.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [Theme]      nvarchar(200) NULL,    -- Theme.
    [DueOn]      date NULL,             -- Due.
    [AnsweredOn] date NULL,             -- Answered.
    [Outcome]    nvarchar(48) NULL,     -- upheld, partly, not-upheld or withdrawn.
    CONSTRAINT PK_Complaint PRIMARY KEY CLUSTERED ([Id])
);
