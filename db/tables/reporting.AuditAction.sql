-- An action that an audit asks for.
-- Source: template audit_action.
CREATE TABLE reporting.[AuditAction]
(
    [Id]              nvarchar(48) NOT NULL, -- Source key.
    [AuditId]         nvarchar(48) NOT NULL, -- Audit.
    [DescriptionCode] nvarchar(48) NULL,     -- What is asked for, as a code.
    [OwnerId]         nvarchar(48) NULL,     -- Owner.
    [DueOn]           date NOT NULL,         -- Due.
    [Immediate]       bit NULL,              -- Whether an immediate task.
    [CompletedOn]     date NULL,             -- Completed.
    CONSTRAINT PK_AuditAction PRIMARY KEY CLUSTERED ([Id])
);
