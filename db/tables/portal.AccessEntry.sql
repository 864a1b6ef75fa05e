-- One thing that somebody did: looked at records, took them away, signed in, was refused, changed something. Holds ids and codes, never names or text about children.
CREATE TABLE portal.[AccessEntry]
(
    [Id]            bigint NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [At]            datetime2(0) NOT NULL,          -- When, UTC.
    [UserId]        nvarchar(200) NOT NULL,         -- Who.
    [Role]          nvarchar(48) NOT NULL,          -- In which role.
    [Kind]          nvarchar(48) NOT NULL,          -- What was done.
    [Page]          nvarchar(200) NOT NULL,         -- Page or export.
    [MeasureId]     nvarchar(64) NULL,              -- Measure.
    [Month]         nvarchar(48) NULL,              -- Month (yyyy-MM).
    [UnitId]        nvarchar(48) NULL,              -- Unit.
    [ChildIds]      nvarchar(max) NULL,             -- Children shown, comma separated.
    [Children]      int NOT NULL,                   -- Number of children shown.
    [Purpose]       nvarchar(400) NULL,             -- Code of the reason given, where one is asked.
    [SchemaVersion] int NOT NULL,                   -- Shape of the entry.
    [PreviousHash]  nvarchar(64) NULL,              -- Hash of the entry before.
    [Hash]          nvarchar(64) NULL,              -- Hash of this entry and the one before.
    CONSTRAINT PK_AccessEntry PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_AccessEntry_At ON portal.[AccessEntry] ([At]);
