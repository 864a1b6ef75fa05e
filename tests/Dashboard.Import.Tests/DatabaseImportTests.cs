using System.Globalization;
using CsvHelper;
using Dashboard.Import.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Dashboard.Import.Tests;

public sealed class DatabaseImportTests
{
    [Fact]
    public async Task Database_GivesTheSameStoreAsTheFolder()
    {
        using var folder = SourceFolder.Ssd().Add("ssd_contacts", "CO1,001,2026-02-02,6,", "CO8,999,2026-02-02,6,");
        await using var fromFolder = await TestStore.NewAsync();
        await using var fromDatabase = await TestStore.NewAsync();
        await using var source = await CopyAsync(folder, "ssd_");

        var expected = await fromFolder.SsdAsync(folder);
        var report = await ImportAsync(fromDatabase, source);

        Assert.Equal(await fromFolder.DumpAsync(history: false), await fromDatabase.DumpAsync(history: false));
        Assert.Equal((expected.Read, expected.Loaded, expected.Rejected, expected.Flagged), (report.Read, report.Loaded, report.Rejected, report.Flagged));
        Assert.Equal(["ssd_contacts", "ssd_contacts"], report.Findings.Select(finding => finding.File));
    }

    [Fact]
    public async Task TablePrefix_IsTakenFromTheOptions()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        store.Options.TablePrefix = "";
        await using var source = await CopyAsync(folder, "");

        var report = await ImportAsync(store, source);

        Assert.Equal(4, report.Children);
    }

    [Fact]
    public async Task MissingTableAndColumn_AreRefusedByName()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        await using var source = await CopyAsync(folder, "ssd_");
        await ExecuteAsync(source, "DROP TABLE ssd_involvements; ALTER TABLE ssd_person RENAME COLUMN pers_person_id TO id");

        var refusal = await Assert.ThrowsAsync<ImportRefusedException>(() => ImportAsync(store, source));

        Assert.Equal([("ssd_involvements", null), ("ssd_person", "pers_person_id")], refusal.Faults.Select(fault => (fault.File, fault.Column)).Order());
    }

    [Fact]
    public async Task AbsentOptionalTablesAndColumns_AreNotSupplied()
    {
        using var folder = SourceFolder.Ssd();
        await using var store = await TestStore.NewAsync();
        await using var source = await CopyAsync(folder, "ssd_");
        await ExecuteAsync(source, "DROP TABLE ssd_contacts; ALTER TABLE ssd_person DROP COLUMN pers_nationality");

        var report = await ImportAsync(store, source);

        Assert.Contains("ssd_contacts", report.NotSupplied);
        Assert.Contains("ssd_person.pers_nationality", report.NotSupplied);
    }

    [Fact]
    public void SqlServerQueries_NameSchemaPrefixAndColumns()
    {
        var queries = SsdQueries.SqlServer(new ImportOptions { SourceSchema = "my]schema", TablePrefix = "x_" });

        Assert.Contains("INFORMATION_SCHEMA.COLUMNS", queries[0], StringComparison.Ordinal);
        Assert.Contains("@schema", queries[0], StringComparison.Ordinal);
        Assert.Contains("SELECT [fami_table_id], [fami_family_id], [fami_person_id] FROM [my]]schema].[x_family]", queries);
        Assert.DoesNotContain(queries, query => query.Contains('*', StringComparison.Ordinal) || query.Contains("pers_surname", StringComparison.Ordinal));
    }

    [Fact]
    public void SqlServerQueries_WithoutASchema_UseThatOfTheLogin()
    {
        var queries = SsdQueries.SqlServer(new ImportOptions { SourceSchema = null });

        Assert.Contains("SCHEMA_NAME()", queries[0], StringComparison.Ordinal);
        Assert.Contains("SELECT [fami_table_id], [fami_family_id], [fami_person_id] FROM [ssd_family]", queries);
    }

    private static Task<LoadReport> ImportAsync(TestStore store, SqliteConnection source) =>
        store.Importer.SsdDatabaseAsync(source, new ImportRequest { AsAt = TestStore.AsAt }, null, CancellationToken.None);

    private static async Task<SqliteConnection> CopyAsync(SourceFolder folder, string prefix)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            using var parser = new CsvParser(new StreamReader(file), CultureInfo.InvariantCulture);
            var table = prefix + Path.GetFileNameWithoutExtension(file)["ssd_".Length..];
            await parser.ReadAsync();
            await ExecuteAsync(connection, $"CREATE TABLE {table} ({string.Join(", ", parser.Record!.Select(column => column + " TEXT"))})");
            while (await parser.ReadAsync())
            {
                await ExecuteAsync(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", parser.Record!.Select(value => value.Length == 0 ? "NULL" : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"))})");
            }
        }

        return connection;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
