-- Resident children of a unit in a year.
-- Source: template population.
CREATE TABLE reporting.[Population]
(
    [UnitId]   nvarchar(48) NOT NULL, -- Unit.
    [Year]     int NOT NULL,          -- Calendar year of the estimate.
    [Children] int NOT NULL,          -- Residents aged 0 to 17.
    CONSTRAINT PK_Population PRIMARY KEY CLUSTERED ([UnitId], [Year])
);
