using System.Text;
using Microsoft.Data.SqlClient;

namespace Dashboard.Data.Store;

/// <summary>Brings a SQL Server store to the schema of this build: as one script that a database administrator can read and run, or by itself.</summary>
/// <remarks>
/// Both are the same batches. Each does nothing where its work is done, so that a deployment can be run again, also after one that failed midway.
/// The schema version is written last and only when everything is there: until then the portal refuses the store.
/// </remarks>
public sealed class SchemaDeployment
{
    private const string Journal = "portal.SchemaUpgrade";
    private const string RightsFile = "security/rights.sql";
    private const string RowsFile = "security/row-level-security.sql";

    private readonly SchemaScripts _scripts;

    public SchemaDeployment()
        : this(SchemaScripts.Read())
    {
    }

    internal SchemaDeployment(SchemaScripts scripts) => _scripts = scripts;

    /// <summary>The deployment as one script.</summary>
    public string Script()
    {
        var script = new StringBuilder();
        script.Append(
            $"""
            -- Brings a SQL Server database to schema version {SchemaVersion.Current} of the dashboard. Safe to run again.
            -- In Management Studio: choose the database and execute. With sqlcmd: sqlcmd -S SERVER -d DATABASE -b -i FILE
            -- SQL Server 2016 SP1 Standard or later; the login must be a member of db_owner.

            """);
        foreach (var batch in Batches())
        {
            script.Append('\n').Append("-- ").Append(batch.Source).Append('\n').Append(batch.Text).Append("\nGO\n");
        }

        return script.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Runs the deployment on a store.</summary>
    /// <exception cref="StoreException">A batch failed; those before it stay, and the deployment can be run again.</exception>
    public async Task<DeploymentReport> ApplyAsync(ReportingStore store, CancellationToken cancellationToken)
    {
        if (store.Connection.Provider != StoreProvider.SqlServer)
        {
            throw new StoreException("Only a SQL Server store is deployed; a SQLite file makes its tables by itself.");
        }

        // Its own connection, closed at the end and not kept: session settings and the lock go with it.
        var connectionString = new SqlConnectionStringBuilder(store.Connection.ConnectionString) { Pooling = false }.ConnectionString;
        await using var connection = new SqlConnection(connectionString);
        var changes = new List<string>();
        // Number 0 is what the batches print; other messages are the server's own.
        connection.InfoMessage += (_, message) => changes.AddRange(message.Errors.Cast<SqlError>().Where(error => error.Number == 0).Select(error => error.Message));
        await connection.OpenAsync(cancellationToken);
        foreach (var batch in Batches())
        {
            await RunAsync(connection, batch, cancellationToken);
        }

        return new DeploymentReport(SchemaVersion.Current, changes);
    }

    /// <summary>The batches in the order in which they are run.</summary>
    internal IReadOnlyList<DeploymentBatch> Batches() =>
    [
        new("session", SessionSettings),
        .. Verbatim("before"),
        new("one deployment at a time", WriterLock.ForSession),
        new("not a later version", RefuseLaterVersion()),
        .. Guarded("schemas"),
        JournalTable(),
        .. _scripts.Upgrades.Select(UpgradeOnce),
        .. Guarded("tables"),
        .. Guarded("views"),
        .. Guarded("security"),
        RowLevelSecurity(),
        Rights(),
        new("schema version", WriteVersion()),
        new("done", WriterLock.Release + "\nEXEC sys.sp_set_session_context @key = N'dashboard.kind', @value = NULL, @read_only = 0;\nSET NOEXEC OFF;"),
    ];

    private static string SessionSettings =>
        """
        SET ANSI_NULLS, ANSI_PADDING, ANSI_WARNINGS, ARITHABORT, CONCAT_NULL_YIELDS_NULL, QUOTED_IDENTIFIER ON;
        SET NUMERIC_ROUNDABORT OFF;
        SET NOCOUNT, XACT_ABORT ON;
        -- Upgrades change rows that row-level security hides from whoever says nothing.
        EXEC sys.sp_set_session_context @key = N'dashboard.kind', @value = N'work', @read_only = 0;
        """;

    private static async Task RunAsync(SqlConnection connection, DeploymentBatch batch, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = batch.Text;
        command.CommandTimeout = 0;
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (SqlException exception)
        {
            throw new StoreException($"The deployment stopped at {batch.Source}: {exception.Message} Put it right and run \"dashboard deploy\" again; what was done stays.", exception);
        }
    }

    /// <summary>What a deployment makes only when it is missing.</summary>
    private static bool IsGuarded(SchemaScript script) => script.Name is not (RightsFile or RowsFile);

    private static string Name(SchemaScript upgrade) => Path.GetFileNameWithoutExtension(upgrade.Name);

    private static string Quoted(string batch) => batch.Replace("'", "''", StringComparison.Ordinal);

    private IEnumerable<DeploymentBatch> Verbatim(string folder) =>
        _scripts.Ordered.Where(script => script.Folder == folder).SelectMany(script => script.Batches.Select(batch => new DeploymentBatch(script.Name, batch)));

    private IEnumerable<(SchemaScript Script, string Batch, SchemaObject Object)> Objects(string folder) => _scripts.Ordered
        .Where(script => script.Folder == folder && IsGuarded(script))
        .SelectMany(script => script.Batches.Select(batch => (script, batch, SchemaObject.Of(batch))));

    private IEnumerable<DeploymentBatch> Guarded(string folder) => Objects(folder)
        .Where(item => item.Object.Name != Journal)
        .Select(item => new DeploymentBatch(item.Script.Name, item.Object.IsMissing is null ? item.Batch : Guard(item.Batch, item.Object)));

    private static string Guard(string batch, SchemaObject made) =>
        $"""
        IF {made.IsMissing}
        BEGIN
            EXEC (N'
        {Quoted(batch)}
        ');
            PRINT N'Made {made.Kind} {made.Name}.';
        END
        """;

    /// <summary>A database without a journal gets its tables in their present form: every upgrade is noted as done.</summary>
    private DeploymentBatch JournalTable()
    {
        var (script, batch, journal) = Objects("tables").Single(item => item.Object.Name == Journal);
        var notes = string.Concat(_scripts.Upgrades.Select(upgrade => "\n    " + Note(upgrade, withTables: true)));
        return new DeploymentBatch(
            script.Name,
            $"""
            IF {journal.IsMissing}
            BEGIN
                BEGIN TRANSACTION;
                EXEC (N'
            {Quoted(batch)}
            ');{notes}
                COMMIT TRANSACTION;
                PRINT N'Made table {Journal}.';
            END
            """);
    }

    private static DeploymentBatch UpgradeOnce(SchemaScript upgrade) => new(
        upgrade.Name,
        $"""
        IF NOT EXISTS (SELECT 1 FROM {Journal} WHERE Name = N'{Quoted(Name(upgrade))}')
        BEGIN
            BEGIN TRANSACTION;
        {string.Join("\n", upgrade.Batches.Select(batch => $"    EXEC (N'\n{Quoted(batch)}\n');"))}
            {Note(upgrade, withTables: false)}
            COMMIT TRANSACTION;
            PRINT N'Applied upgrade {Quoted(Name(upgrade))}.';
        END
        """);

    private static string Note(SchemaScript upgrade, bool withTables) =>
        $"INSERT INTO {Journal} (Name, AppliedAt, AppliedBy, WithTables) VALUES (N'{Quoted(Name(upgrade))}', SYSUTCDATETIME(), ORIGINAL_LOGIN(), {(withTables ? 1 : 0)});";

    private DeploymentBatch Rights()
    {
        var roles = Objects("security").Select(item => $"DATABASE_PRINCIPAL_ID(N'{item.Object.Name}')");
        var grants = _scripts.Ordered.Single(script => script.Name == RightsFile).Batches;
        return new DeploymentBatch(
            RightsFile,
            $"""
            BEGIN TRANSACTION;
            DECLARE @revoke nvarchar(max) = N'';
            SELECT @revoke = @revoke
                + N'REVOKE ' + permission.permission_name + N' ON '
                + CASE permission.class
                    WHEN 1 THEN N'OBJECT::' + QUOTENAME(OBJECT_SCHEMA_NAME(permission.major_id)) + N'.' + QUOTENAME(OBJECT_NAME(permission.major_id))
                    ELSE N'SCHEMA::' + QUOTENAME(SCHEMA_NAME(permission.major_id))
                  END
                + N' FROM ' + QUOTENAME(USER_NAME(permission.grantee_principal_id)) + N' CASCADE;'
            FROM sys.database_permissions AS permission
            WHERE permission.class IN (1, 3) AND permission.minor_id = 0
                AND permission.grantee_principal_id IN ({string.Join(", ", roles)});
            EXEC (@revoke);

            {string.Join("\n\n", grants)}
            COMMIT TRANSACTION;
            """);
    }

    private IEnumerable<(string Batch, SchemaObject Object)> RowObjects() =>
        _scripts.Ordered.Single(script => script.Name == RowsFile).Batches.Select(batch => (batch, SchemaObject.Of(batch)));

    /// <summary>Taken away from the policy back to the first function, and made anew: between the two nobody else reads.</summary>
    private DeploymentBatch RowLevelSecurity() => new(
        RowsFile,
        $"""
        BEGIN TRANSACTION;
        {string.Join("\n", RowObjects().Reverse().Select(item => $"DROP {item.Object.Kind.ToUpperInvariant()} IF EXISTS {item.Object.Name};"))}
        {string.Join("\n", RowObjects().Select(item => $"EXEC (N'\n{Quoted(item.Batch)}\n');"))}
        COMMIT TRANSACTION;
        """);

    private static string RefuseLaterVersion() =>
        $"""
        IF OBJECT_ID(N'reporting.StoreSetting', N'U') IS NOT NULL
        BEGIN
            IF EXISTS (SELECT 1 FROM reporting.StoreSetting WHERE Name = N'{StoreSettings.SchemaVersion}' AND TRY_CONVERT(int, Value) > {SchemaVersion.Current})
            BEGIN
                RAISERROR (N'This database has a later schema version than {SchemaVersion.Current}. Use the dashboard of that version.', 16, 1);
                SET NOEXEC ON;
            END
        END
        """;

    private string WriteVersion()
    {
        var objects = Objects("tables").Concat(Objects("views")).Where(item => item.Object.Kind != "index").Select(item => $"OBJECT_ID(N'{item.Object.Name}')");
        var policies = RowObjects().Where(item => item.Object.Kind == "security policy")
            .Select(item => $"IF NOT EXISTS (SELECT 1 FROM sys.security_policies WHERE object_id = OBJECT_ID(N'{item.Object.Name}') AND is_enabled = 1) SET @missing += 1;");
        var indexes = Objects("tables").Where(item => item.Object.Kind == "index").Select(item => $"IF {item.Object.IsMissing} SET @missing += 1;");
        var upgrades = _scripts.Upgrades.Select(upgrade => $"IF NOT EXISTS (SELECT 1 FROM {Journal} WHERE Name = N'{Quoted(Name(upgrade))}') SET @missing += 1;");
        return
            $"""
            -- Where a tool ran on after an error, something is missing here.
            DECLARE @missing int = 0;
            {string.Join("\n", objects.Select(found => $"IF {found} IS NULL SET @missing += 1;").Concat(indexes).Concat(upgrades).Concat(policies))}
            IF @missing > 0
            BEGIN
                RAISERROR (N'%d objects are missing; the schema version is not written. Look for the first error above.', 16, 1, @missing);
            END
            ELSE
            BEGIN
                UPDATE reporting.StoreSetting SET Value = N'{SchemaVersion.Current}' WHERE Name = N'{StoreSettings.SchemaVersion}' AND Value <> N'{SchemaVersion.Current}';
                IF @@ROWCOUNT > 0 PRINT N'Schema version is now {SchemaVersion.Current}.';
                IF NOT EXISTS (SELECT 1 FROM reporting.StoreSetting WHERE Name = N'{StoreSettings.SchemaVersion}')
                BEGIN
                    INSERT INTO reporting.StoreSetting (Name, Value) VALUES (N'{StoreSettings.SchemaVersion}', N'{SchemaVersion.Current}');
                    PRINT N'Schema version is now {SchemaVersion.Current}.';
                END
            END
            """;
    }
}
