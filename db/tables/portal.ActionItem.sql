-- An action agreed in a meeting, report or answer.
CREATE TABLE portal.[ActionItem]
(
    [Id]        int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Origin]    nvarchar(200) NOT NULL,      -- Where it was agreed.
    [UnitId]    nvarchar(48) NULL,           -- Unit.
    [MeasureId] nvarchar(64) NULL,           -- Measure it should move.
    [Text]      nvarchar(max) NOT NULL,      -- What is to be done.
    [Owner]     nvarchar(200) NOT NULL,      -- Who.
    [DueOn]     date NOT NULL,               -- By when.
    [DoneOn]    date NULL,                   -- Done.
    [CreatedAt] datetime2(0) NOT NULL,       -- When, UTC.
    CONSTRAINT PK_ActionItem PRIMARY KEY CLUSTERED ([Id])
);
