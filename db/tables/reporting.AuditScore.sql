-- The answer to one question of an audit.
-- Source: template audit_score.
CREATE TABLE reporting.[AuditScore]
(
    [AuditId]  nvarchar(48) NOT NULL, -- Audit.
    [Question] nvarchar(48) NOT NULL, -- Question of the instrument.
    [Scale]    int NULL,              -- 0 to 10.
    [Grade]    nvarchar(48) NULL,     -- Grade.
    CONSTRAINT PK_AuditScore PRIMARY KEY CLUSTERED ([AuditId], [Question])
);
