-- Stops before anything is changed: SET NOEXEC makes the batches that follow do nothing, also where a tool runs on after an error.
IF DB_ID() <= 4
BEGIN
    RAISERROR (N'This is a system database. Choose the database of the dashboard (USE ...) and run the script again.', 16, 1);
    SET NOEXEC ON;
END

IF CONVERT(int, SERVERPROPERTY('EngineEdition')) NOT IN (5, 8)
    AND (CONVERT(int, SERVERPROPERTY('ProductMajorVersion')) < 13
        OR (CONVERT(int, SERVERPROPERTY('ProductMajorVersion')) = 13 AND CONVERT(int, SERVERPROPERTY('ProductBuild')) < 4001))
BEGIN
    RAISERROR (N'SQL Server 2016 with Service Pack 1 or later is needed.', 16, 1);
    SET NOEXEC ON;
END

IF (SELECT compatibility_level FROM sys.databases WHERE database_id = DB_ID()) < 130
BEGIN
    RAISERROR (N'The compatibility level of this database is below 130. Raise it (ALTER DATABASE ... SET COMPATIBILITY_LEVEL = 130) and run the script again.', 16, 1);
    SET NOEXEC ON;
END
