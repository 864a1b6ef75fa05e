-- Anything received by the front door.
-- Source: ssd_contacts.
CREATE TABLE reporting.[Contact]
(
    [Id]         nvarchar(48) NOT NULL, -- Source key.
    [ChildId]    nvarchar(48) NOT NULL, -- Child.
    [ReceivedOn] date NOT NULL,         -- Date received.
    [Source]     nvarchar(48) NULL,     -- Source code (1A … 10).
    [Outcomes]   int NULL,              -- Outcomes recorded; null when the source gives none.
    CONSTRAINT PK_Contact PRIMARY KEY CLUSTERED ([Id])
);
GO

CREATE NONCLUSTERED INDEX IX_Contact_ChildId ON reporting.[Contact] ([ChildId]);
