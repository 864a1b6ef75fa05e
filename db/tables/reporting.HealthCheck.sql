-- A health assessment or dental check.
-- Source: ssd_cla_health.
CREATE TABLE reporting.[HealthCheck]
(
    [Id]        nvarchar(48) NOT NULL, -- Source key.
    [ChildId]   nvarchar(48) NOT NULL, -- Child.
    [Kind]      nvarchar(48) NULL,     -- Kind as given, normalised to health or dental.
    [CheckedOn] date NOT NULL,         -- Date.
    [Status]    nvarchar(48) NULL,     -- planned, refused, cancelled or completed.
    CONSTRAINT PK_HealthCheck PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_HealthCheck_ChildId ON reporting.[HealthCheck] ([ChildId]);
