-- Supervision of a worker about one child.
-- Source: template case_supervision.
CREATE TABLE reporting.[CaseSupervision]
(
    [Id]               nvarchar(48) NOT NULL, -- Source key.
    [ChildId]          nvarchar(48) NOT NULL, -- Child.
    [SupervisedOn]     date NOT NULL,         -- Date.
    [WorkerId]         nvarchar(48) NOT NULL, -- Worker.
    [SupervisorId]     nvarchar(48) NULL,     -- Supervisor.
    [Kind]             nvarchar(48) NOT NULL, -- case, group, allocation or joint.
    [Minutes]          int NULL,              -- Duration.
    [ActionsAgreed]    int NULL,              -- Actions agreed.
    [ActionsCompleted] int NULL,              -- Actions completed.
    CONSTRAINT PK_CaseSupervision PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_CaseSupervision_ChildId ON reporting.[CaseSupervision] ([ChildId]);
