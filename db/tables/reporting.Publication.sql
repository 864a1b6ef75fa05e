-- The figures of one month, frozen when issued.
CREATE TABLE reporting.[Publication]
(
    [Id]                   int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Month]                date NOT NULL,               -- Month.
    [IssuedAt]             datetime2(0) NOT NULL,       -- When issued, UTC.
    [IssuedBy]             nvarchar(200) NULL,          -- Who issued it.
    [DueOn]                date NOT NULL,               -- Date by which managers' reports are due.
    [ServiceManagersDueOn] date NULL,                   -- Date by which service managers' reports are due, where it differs.
    [DataAsAt]             date NOT NULL,               -- Date of the data.
    [Profile]              nvarchar(48) NOT NULL,       -- Standards profile in force.
    CONSTRAINT PK_Publication PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE UNIQUE NONCLUSTERED INDEX IX_Publication_Month ON reporting.[Publication] ([Month]);
