-- A concern raised by a conference chair, a reviewing officer or the principal social worker.
-- Source: template escalation.
CREATE TABLE reporting.[Escalation]
(
    [Id]             nvarchar(48) NOT NULL, -- Source key.
    [ChildId]        nvarchar(48) NOT NULL, -- Child.
    [RaisedBy]       nvarchar(48) NOT NULL, -- Role that raised it.
    [RaisedOn]       date NOT NULL,         -- Date.
    [Stage]          nvarchar(48) NOT NULL, -- Stage it has reached.
    [StageStartedOn] date NOT NULL,         -- Start of that stage.
    [ExtensionUntil] date NULL,             -- Extension agreed.
    [ResolvedOn]     date NULL,             -- Resolved.
    [Theme]          nvarchar(200) NULL,    -- Theme.
    [TeamId]         nvarchar(48) NULL,     -- Team.
    CONSTRAINT PK_Escalation PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Escalation_ChildId ON reporting.[Escalation] ([ChildId]);
