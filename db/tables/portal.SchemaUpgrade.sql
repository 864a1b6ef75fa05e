-- Which upgrades this database has had. Written by the deployment only; the portal does not know this table.
CREATE TABLE portal.[SchemaUpgrade]
(
    [Name]       nvarchar(200) NOT NULL, -- File of the upgrade, without its ending.
    [AppliedAt]  datetime2(0) NOT NULL,  -- When, UTC.
    [AppliedBy]  nvarchar(200) NOT NULL, -- Login that ran it.
    [WithTables] bit NOT NULL,           -- 1 when the tables were made in their present form, so that it had nothing to do.
    CONSTRAINT PK_SchemaUpgrade PRIMARY KEY CLUSTERED ([Name])
);
