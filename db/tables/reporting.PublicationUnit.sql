-- The organisation as it stood when a month was issued.
CREATE TABLE reporting.[PublicationUnit]
(
    [PublicationId] int NOT NULL,           -- Publication.
    [UnitId]        nvarchar(48) NOT NULL,  -- Unit.
    [Name]          nvarchar(300) NOT NULL, -- Name.
    [ParentId]      nvarchar(48) NULL,      -- Unit above.
    [Kind]          int NOT NULL,           -- Level.
    CONSTRAINT PK_PublicationUnit PRIMARY KEY CLUSTERED ([PublicationId], [UnitId]),
    CONSTRAINT FK_PublicationUnit_Publication_PublicationId FOREIGN KEY ([PublicationId]) REFERENCES reporting.[Publication] ([Id]) ON DELETE CASCADE
);
