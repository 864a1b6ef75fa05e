-- One answer of the yearly staff health check.
-- Source: template staff_survey.
CREATE TABLE reporting.[StaffSurveyAnswer]
(
    [ResponseId] nvarchar(48) NOT NULL, -- Response.
    [Statement]  nvarchar(48) NOT NULL, -- Statement code.
    [AnsweredOn] date NOT NULL,         -- Date.
    [TeamId]     nvarchar(48) NULL,     -- Team.
    [Section]    nvarchar(48) NOT NULL, -- confidence or culture.
    [Score]      int NOT NULL,          -- 0 to 10.
    CONSTRAINT PK_StaffSurveyAnswer PRIMARY KEY CLUSTERED ([ResponseId], [Statement])
);
