-- An answer to an exception.
CREATE TABLE portal.[ExceptionAnswer]
(
    [Id]          int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [ExceptionId] int NOT NULL,                -- Exception.
    [State]       nvarchar(48) NOT NULL,       -- State that it sets.
    [Text]        nvarchar(max) NOT NULL,      -- Explanation.
    [Author]      nvarchar(200) NOT NULL,      -- Who.
    [At]          datetime2(0) NOT NULL,       -- When, UTC.
    CONSTRAINT PK_ExceptionAnswer PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT FK_ExceptionAnswer_ExceptionItem_ExceptionId FOREIGN KEY ([ExceptionId]) REFERENCES portal.[ExceptionItem] ([Id]) ON DELETE CASCADE
);
GO

CREATE NONCLUSTERED INDEX IX_ExceptionAnswer_ExceptionId ON portal.[ExceptionAnswer] ([ExceptionId]);
