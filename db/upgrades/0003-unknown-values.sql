-- Values of coded columns that no code list knows are kept, with how often they were met: a table more, and nothing in the others changes.
PRINT N'reporting.UnknownValue is made with the other missing tables.';
GO
