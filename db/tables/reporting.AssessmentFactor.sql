-- One factor found at the end of an assessment (1A … 24A).
-- Source: ssd_assessment_factors.
CREATE TABLE reporting.[AssessmentFactor]
(
    [AssessmentId] nvarchar(48) NOT NULL, -- Assessment.
    [Code]         nvarchar(48) NOT NULL, -- Factor code.
    CONSTRAINT PK_AssessmentFactor PRIMARY KEY CLUSTERED ([AssessmentId], [Code])
);
