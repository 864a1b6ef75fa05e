-- Readers see the last good state while a load or refresh writes, and never wait for it.
-- The change needs the database to itself; it is made once, and not by throwing others out.
IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()) = 0
BEGIN
    BEGIN TRY
        ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT;
    END TRY
    BEGIN CATCH
        DECLARE @reason nvarchar(2048) = ERROR_MESSAGE();
        RAISERROR (N'READ_COMMITTED_SNAPSHOT could not be switched on: stop the portal and close other connections to this database, then run the script again. %s', 16, 1, @reason);
        SET NOEXEC ON;
    END CATCH
END
