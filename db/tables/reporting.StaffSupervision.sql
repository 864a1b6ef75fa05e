-- Supervision of a worker as a person.
-- Source: template staff_supervision.
CREATE TABLE reporting.[StaffSupervision]
(
    [Id]           nvarchar(48) NOT NULL, -- Source key.
    [WorkerId]     nvarchar(48) NOT NULL, -- Worker.
    [SupervisedOn] date NOT NULL,         -- Date.
    [SupervisorId] nvarchar(48) NULL,     -- Supervisor.
    [Kind]         nvarchar(48) NOT NULL, -- individual or group.
    [TeamId]       nvarchar(48) NULL,     -- Team.
    [Minutes]      int NULL,              -- Duration.
    [RecordedOn]   date NULL,             -- Date written up.
    CONSTRAINT PK_StaffSupervision PRIMARY KEY CLUSTERED ([Id])
);
