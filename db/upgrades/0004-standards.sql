-- What is due on the date of the data, and the last good profile files: two tables more, and nothing in the others changes.
PRINT N'reporting.DueItem and portal.ProfileFile are made with the other missing tables.';
GO
