-- What the council says of a worker beyond the case system: team, role, hours, limits.
-- Source: template workforce.
CREATE TABLE reporting.[WorkforcePost]
(
    [WorkerId]            nvarchar(48) NOT NULL,  -- Worker.
    [Name]                nvarchar(300) NOT NULL, -- Name.
    [TeamId]              nvarchar(48) NOT NULL,  -- Team.
    [Role]                nvarchar(48) NOT NULL,  -- Role code (social-worker, team-manager, …).
    [Fte]                 float NULL,             -- Full-time equivalent.
    [CaseHolding]         bit NULL,               -- Whether the worker holds cases.
    [NewlyQualifiedUntil] date NULL,              -- Last day as a newly qualified worker.
    [Agency]              bit NULL,               -- Whether an agency worker.
    [StartedOn]           date NOT NULL,          -- First day in post.
    [EndedOn]             date NULL,              -- Last day in post.
    [CaseloadLimit]       int NULL,               -- Own limit of children, when it differs from the profile's.
    CONSTRAINT PK_WorkforcePost PRIMARY KEY CLUSTERED ([WorkerId])
);
