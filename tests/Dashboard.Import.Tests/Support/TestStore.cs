using System.Globalization;
using System.Text;
using Dashboard.Data.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import.Tests.Support;

/// <summary>A SQLite store in a file of its own.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly string _file = Path.Combine(Path.GetTempPath(), "store-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) + ".db");

    private TestStore() => Store = new ReportingStore(StoreConnection.Sqlite(_file));

    public ReportingStore Store { get; }

    public ImportOptions Options { get; } = new();

    public Importer Importer => new(Store, TimeProvider.System, Options);

    public static async Task<TestStore> NewAsync()
    {
        var store = new TestStore();
        await store.Store.PrepareAsync(CancellationToken.None);
        return store;
    }

    public Task<LoadReport> SsdAsync(SourceFolder folder, bool allowShrink = false) =>
        Importer.SsdFolderAsync(folder.Path, new ImportRequest { AsAt = AsAt, AllowShrink = allowShrink }, null, CancellationToken.None);

    public Task<LoadReport> PracticeAsync(SourceFolder folder) =>
        Importer.PracticeFolderAsync(folder.Path, new ImportRequest { AsAt = AsAt }, null, CancellationToken.None);

    public Task<LoadReport> AnnexAAsync(TestWorkbook workbook, bool allowShrink = false) => AnnexAAsync(workbook.Save(), allowShrink);

    public Task<LoadReport> AnnexAAsync(string file, bool allowShrink = false) =>
        Importer.AnnexAAsync(file, new ImportRequest { AsAt = AsAt, AllowShrink = allowShrink }, null, CancellationToken.None);

    public async Task<IReadOnlyList<TRow>> RowsAsync<TRow>()
        where TRow : class
    {
        await using var context = Store.CreateDbContext();
        return await context.Set<TRow>().ToListAsync();
    }

    /// <summary>All rows of all tables as text; without the load history when asked.</summary>
    public async Task<string> DumpAsync(bool history = true)
    {
        await using var context = Store.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        var dump = new StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Order(StringComparer.Ordinal))
        {
            if (!history && table is "Load" or "LoadTable" or "LoadFinding" or "UnknownValue")
            {
                continue;
            }

            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture))));
            }

            dump.AppendLine(CultureInfo.InvariantCulture, $"== {table}").AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
        }

        return dump.ToString();
    }

    /// <summary>The statements of all indexes.</summary>
    public async Task<IReadOnlyList<string>> IndexesAsync()
    {
        await using var context = Store.CreateDbContext();
        return await context.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY sql").ToListAsync();
    }

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(Store.Connection.ConnectionString);
        SqliteConnection.ClearPool(connection);
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" })
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }
}
