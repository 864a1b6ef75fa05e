-- One response of a family member, child, partner or member of staff.
-- Source: template feedback.
CREATE TABLE reporting.[Feedback]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ReceivedOn] date NOT NULL,         -- Date.
    [Respondent] nvarchar(48) NOT NULL, -- parent-carer, child, network, professional or staff.
    [Source]     nvarchar(48) NOT NULL, -- Occasion on which it was asked.
    [ChildId]    nvarchar(48) NULL,     -- Child.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [WorkerId]   nvarchar(48) NULL,     -- Worker.
    CONSTRAINT PK_Feedback PRIMARY KEY CLUSTERED ([Id])
);
