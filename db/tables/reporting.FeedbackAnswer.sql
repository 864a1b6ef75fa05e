-- The score given to one statement.
-- Source: template feedback_answer.
CREATE TABLE reporting.[FeedbackAnswer]
(
    [FeedbackId] nvarchar(48) NOT NULL, -- Response.
    [Statement]  nvarchar(48) NOT NULL, -- Statement code (parent-1 … parent-9, child-helpful, …).
    [Score]      int NOT NULL,          -- 0 to 10.
    CONSTRAINT PK_FeedbackAnswer PRIMARY KEY CLUSTERED ([FeedbackId], [Statement])
);
