-- A monthly manager's or service manager's report, a quarterly QA report, or a board summary.
CREATE TABLE portal.[Report]
(
    [Id]            int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Kind]          nvarchar(48) NOT NULL,       -- team-manager, service-manager, quarterly-qa or board.
    [PublicationId] int NOT NULL,                -- Publication whose figures it keeps.
    [UnitId]        nvarchar(48) NOT NULL,       -- Unit.
    [State]         nvarchar(48) NOT NULL,       -- draft, submitted, returned or accepted.
    [DueOn]         date NOT NULL,               -- Due.
    [SubmittedAt]   datetime2(0) NULL,           -- When, UTC.
    [SubmittedBy]   nvarchar(200) NULL,          -- Who.
    CONSTRAINT PK_Report PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_Report_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE NO ACTION
);
GO

CREATE UNIQUE NONCLUSTERED INDEX IX_Report_Kind_PublicationId_UnitId ON portal.[Report] ([Kind], [PublicationId], [UnitId]);
GO

CREATE NONCLUSTERED INDEX IX_Report_PublicationId ON portal.[Report] ([PublicationId]);
