-- A key that cookies and forms are protected with, shared by all web servers of the portal.
CREATE TABLE portal.[DataProtectionKey]
(
    [Id]   int NOT NULL IDENTITY(1, 1), -- Number, assigned by the store.
    [Name] nvarchar(200) NULL,          -- Name that the framework gives it.
    [Xml]  nvarchar(max) NOT NULL,      -- The key as XML.
    CONSTRAINT PK_DataProtectionKey PRIMARY KEY CLUSTERED ([Id])
);
