-- Run by hand on a live server, as a login that is a member of dashboard_portal and nothing else. Every line must say "ok".
-- It changes nothing: what it tries to change is refused or rolled back. Put a team, a child of it and a child of another team in.
DECLARE @team nvarchar(48) = N'TEAM', @own nvarchar(48) = N'CHILD-OF-THE-TEAM', @other nvarchar(48) = N'CHILD-OF-ANOTHER-TEAM';
DECLARE @units nvarchar(4000) = NCHAR(31) + @team + NCHAR(31);

SELECT N'nothing said, nothing seen' AS [check], CASE WHEN EXISTS (SELECT 1 FROM reporting.Child) OR EXISTS (SELECT 1 FROM reporting.MeasureCase) OR EXISTS (SELECT 1 FROM reporting.Allocation) THEN N'WRONG' ELSE N'ok' END AS answer;

EXEC sys.sp_set_session_context @key = N'dashboard.units', @value = @units, @read_only = 1;
EXEC sys.sp_set_session_context @key = N'dashboard.kind', @value = N'units', @read_only = 1;
SELECT N'own child seen' AS [check], CASE WHEN EXISTS (SELECT 1 FROM reporting.Child WHERE Id = @own) THEN N'ok' ELSE N'WRONG' END AS answer;
SELECT N'another child not seen' AS [check], CASE WHEN EXISTS (SELECT 1 FROM reporting.Child WHERE Id = @other) OR EXISTS (SELECT 1 FROM reporting.Visit WHERE ChildId = @other) THEN N'WRONG' ELSE N'ok' END AS answer;
SELECT N'cases of the team only' AS [check], CASE WHEN EXISTS (SELECT 1 FROM reporting.MeasureCase WHERE TeamId <> @team OR TeamId IS NULL) THEN N'WRONG' ELSE N'ok' END AS answer;

BEGIN TRY
    EXEC sys.sp_set_session_context @key = N'dashboard.kind', @value = N'all', @read_only = 1;
    SELECT N'what was said cannot be changed' AS [check], N'WRONG' AS answer;
END TRY
BEGIN CATCH
    SELECT N'what was said cannot be changed' AS [check], N'ok' AS answer;
END CATCH;

BEGIN TRANSACTION;
BEGIN TRY
    DELETE FROM portal.AccessEntry WHERE Id < 0;
    SELECT N'the access log only grows' AS [check], N'WRONG' AS answer;
END TRY
BEGIN CATCH
    SELECT N'the access log only grows' AS [check], N'ok' AS answer;
END CATCH;
ROLLBACK TRANSACTION;
