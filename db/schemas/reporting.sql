-- What is counted: records, figures, publications, load history.
CREATE SCHEMA reporting AUTHORIZATION dbo;
