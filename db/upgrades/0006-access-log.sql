-- What was done stands in a column of its own; the table of seals is made with the other missing tables.
IF COL_LENGTH(N'portal.AccessEntry', N'Kind') IS NULL
    ALTER TABLE portal.AccessEntry ADD Kind nvarchar(48) NOT NULL CONSTRAINT DF_AccessEntry_Kind DEFAULT (N'Look');
GO

IF OBJECT_ID(N'portal.DF_AccessEntry_Kind', N'D') IS NOT NULL
    ALTER TABLE portal.AccessEntry DROP CONSTRAINT DF_AccessEntry_Kind;
GO

UPDATE portal.AccessEntry SET Kind = N'Export' WHERE Kind = N'Look' AND (Page LIKE N'%export%' OR Page LIKE N'command-line%');
GO
