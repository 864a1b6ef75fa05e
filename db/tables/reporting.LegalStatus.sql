-- Legal status of a looked after child (C1, C2, V2, …).
-- Source: ssd_legal_status.
CREATE TABLE reporting.[LegalStatus]
(
    [Id]        nvarchar(48) NOT NULL, -- Source key.
    [ChildId]   nvarchar(48) NOT NULL, -- Child.
    [Code]      nvarchar(48) NULL,     -- Code of the children looked after return.
    [StartedOn] date NOT NULL,         -- First day.
    [EndedOn]   date NULL,             -- Last day; null while it lasts.
    CONSTRAINT PK_LegalStatus PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_LegalStatus_ChildId ON reporting.[LegalStatus] ([ChildId]);
