-- A direct observation of practice.
-- Source: template observation.
CREATE TABLE reporting.[Observation]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [WorkerId]   nvarchar(48) NOT NULL, -- Worker.
    [ObservedOn] date NOT NULL,         -- Date.
    [ObserverId] nvarchar(48) NULL,     -- Observer.
    [Rating]     int NULL,              -- 0 to 10.
    CONSTRAINT PK_Observation PRIMARY KEY CLUSTERED ([Id])
);
