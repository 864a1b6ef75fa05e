using System.Reflection;
using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Measures.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Tests.Store;

public sealed class SqliteStoreTests : IDisposable
{
    private const int RowsPerTable = 200;

    private readonly TemporaryFolder _folder = new();
    private readonly ReportingStore _store;

    public SqliteStoreTests() => _store = new ReportingStore(StoreConnection.Sqlite(_folder.File("store.db")));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Prepare_OfANewFile_MakesEveryTableAndColumnOfTheModel()
    {
        await _store.PrepareAsync(CancellationToken.None);

        await using var context = await _store.OpenAsync(CancellationToken.None);
        var made = await context.Database
            .SqlQueryRaw<string>("SELECT t.name || '.' || c.name AS Value FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'")
            .ToListAsync();
        Assert.Equal(
            context.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(property => $"{type.GetTableName()}.{property.GetColumnName()}")).Order(StringComparer.Ordinal),
            made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Prepare_OfAFileOfAnotherVersion_IsRefused()
    {
        await _store.PrepareAsync(CancellationToken.None);
        await using (var context = await _store.OpenAsync(CancellationToken.None))
        {
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, "0", CancellationToken.None);
        }

        var refusal = await Assert.ThrowsAsync<StoreException>(() => _store.PrepareAsync(CancellationToken.None));

        Assert.Contains("schema version 0", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_OfAFileOfVersion1_BringsItUpToDateAndKeepsItsNotes()
    {
        await _store.PrepareAsync(CancellationToken.None);
        await using (var context = await _store.OpenAsync(CancellationToken.None))
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                DROP TABLE "Annotation";
                CREATE TABLE "Annotation" ("Id" INTEGER NOT NULL CONSTRAINT "PK_Annotation" PRIMARY KEY AUTOINCREMENT, "MeasureId" TEXT NOT NULL, "Month" TEXT NOT NULL,
                    "UnitId" TEXT NULL, "ReasonCode" TEXT NOT NULL, "Text" TEXT NOT NULL, "Author" TEXT NOT NULL, "CreatedAt" TEXT NOT NULL);
                INSERT INTO "Annotation" VALUES (7, 'cp.open', '2026-10', NULL, 'other', 'A note', 'a', '2026-11-01 10:00:00');
                """);
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, "1", CancellationToken.None);
        }

        await _store.PrepareAsync(CancellationToken.None);

        await using var after = await _store.OpenAsync(CancellationToken.None);
        var note = Assert.Single(await after.Set<Portal.Annotation>().ToListAsync());
        Assert.Equal((7, "cp.open", "A note", null), (note.Id, note.MeasureId, note.Text, note.WithdrawnBy));
        Assert.Equal(SchemaVersion.Current, await StoreSettings.GetAsync(after, StoreSettings.SchemaVersion, CancellationToken.None));
    }

    /// <summary>A file of version 6 has the tables of the monthly cycle as they were, and actions that people wrote.</summary>
    [Fact]
    public async Task Prepare_OfAFileOfVersion6_KeepsItsActionsAndHasTheTablesOfANewFile()
    {
        await _store.PrepareAsync(CancellationToken.None);
        List<string> made;
        await using (var context = await _store.OpenAsync(CancellationToken.None))
        {
            made = await TablesAsync(context);
            await context.Database.ExecuteSqlRawAsync(
                """
                DROP TABLE "ActionItem"; DROP TABLE "ReportSectionVersion"; DROP TABLE "ReportStep"; DROP TABLE "ReportChild";
                DROP TABLE "CorrectionRequest"; DROP TABLE "ReminderMail";
                CREATE TABLE "ActionItem" ("Id" INTEGER NOT NULL CONSTRAINT "PK_ActionItem" PRIMARY KEY AUTOINCREMENT, "Origin" TEXT NOT NULL, "UnitId" TEXT NULL,
                    "MeasureId" TEXT NULL, "Text" TEXT NOT NULL, "Owner" TEXT NOT NULL, "DueOn" TEXT NOT NULL, "DoneOn" TEXT NULL, "CreatedAt" TEXT NOT NULL);
                INSERT INTO "ActionItem" VALUES (3, 'curve', 'T1', 'cp.open', 'Look again', 'Practice lead', '2026-12-01', NULL, '2026-11-01 10:00:00');
                """);
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, "6", CancellationToken.None);
        }

        await _store.PrepareAsync(CancellationToken.None);

        await using var after = await _store.OpenAsync(CancellationToken.None);
        var action = Assert.Single(await after.ActionItems.ToListAsync());
        Assert.Equal((3, "Look again", null), (action.Id, action.Text, action.MeetingId));
        Assert.Equal(made, await TablesAsync(after));

        static async Task<List<string>> TablesAsync(DashboardContext context) =>
            await context.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").ToListAsync();
    }

    [Fact]
    public async Task Prepare_OfAFileOfVersion2_MakesTheTableOfUnknownValuesAsANewFileHasIt()
    {
        await _store.PrepareAsync(CancellationToken.None);
        string made;
        await using (var context = await _store.OpenAsync(CancellationToken.None))
        {
            made = await TableAsync(context);
            await context.Database.ExecuteSqlRawAsync("DROP TABLE \"UnknownValue\"");
            await StoreSettings.SetAsync(context, StoreSettings.SchemaVersion, "2", CancellationToken.None);
        }

        await _store.PrepareAsync(CancellationToken.None);

        await using var after = await _store.OpenAsync(CancellationToken.None);
        Assert.Equal(made, await TableAsync(after));
        Assert.Equal(SchemaVersion.Current, await StoreSettings.GetAsync(after, StoreSettings.SchemaVersion, CancellationToken.None));

        static async Task<string> TableAsync(DashboardContext context) =>
            string.Join(' ', (await context.Database.SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE name = 'UnknownValue'").SingleAsync()).Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Transaction_NotCommitted_LeavesNothing()
    {
        await _store.PrepareAsync(CancellationToken.None);
        await using (var transaction = await StoreTransaction.BeginAsync(_store, CancellationToken.None))
        {
            await using var writer = transaction.Writer<Child>();
            writer.Write(new Child { Id = "C1" });
            await writer.FlushAsync(CancellationToken.None);
            await StoreSettings.SetAsync(transaction.Context, StoreSettings.DemoData, "true", CancellationToken.None);
            Assert.Equal(1, await transaction.Context.Children.CountAsync());
        }

        await using var context = await _store.OpenAsync(CancellationToken.None);
        Assert.Equal(0, await context.Children.CountAsync());
        Assert.Null(await StoreSettings.GetAsync(context, StoreSettings.DemoData, CancellationToken.None));
    }

    [Fact]
    public async Task Transaction_Committed_StaysAndClearEmptiesTheTable()
    {
        await _store.PrepareAsync(CancellationToken.None);
        await ChangeAsync(async transaction =>
        {
            await using var writer = transaction.Writer<Child>();
            writer.Write(new Child { Id = "C1" });
            await writer.FlushAsync(CancellationToken.None);
        });
        Assert.Equal(1, await CountAsync());

        await ChangeAsync(transaction => transaction.ClearAsync<Child>(CancellationToken.None));

        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task BulkRows_OfEveryTable_AreReadAsTheyWereWritten(int seed)
    {
        // Rows by chance have no parents; what is looked at here is values.
        var store = new ReportingStore(new StoreConnection(StoreProvider.Sqlite, $"Data Source={_folder.File("rows.db")};Foreign Keys=False"));
        await store.PrepareAsync(CancellationToken.None);
        var rows = new RandomRows(seed);

        await using var transaction = await StoreTransaction.BeginAsync(store, CancellationToken.None);
        var tables = transaction.Context.Model.GetEntityTypes().ToList();
        foreach (var type in tables)
        {
            var method = typeof(SqliteStoreTests).GetMethod(nameof(RoundTripAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            await (Task)method.Invoke(null, [transaction, type, rows])!;
        }

        Assert.True(tables.Count > 80);
    }

    private static async Task RoundTripAsync<TRow>(StoreTransaction transaction, IEntityType type, RandomRows random)
        where TRow : class
    {
        // What the store assigns itself is not written.
        var properties = type.GetProperties().Where(property => BulkTable.Of(type).Columns.Any(column => column.Name == property.GetColumnName())).ToList();
        var written = Enumerable.Range(0, RowsPerTable).Select(_ => random.Row<TRow>(type)).ToList();
        await transaction.ClearAsync<TRow>(CancellationToken.None);
        await using (var writer = transaction.Writer<TRow>())
        {
            written.ForEach(writer.Write);
            await writer.FlushAsync(CancellationToken.None);
        }

        var read = await transaction.Context.Set<TRow>().ToListAsync();

        Assert.Equal(written.Select(Text).Order(StringComparer.Ordinal), read.Select(Text).Order(StringComparer.Ordinal));

        string Text(TRow row) => string.Join('|', properties.Select(property => property.PropertyInfo!.GetValue(row) switch
        {
            null => "null",
            double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            DateTime date => date.ToString("s", System.Globalization.CultureInfo.InvariantCulture),
            var value => $"<{value}>",
        }));
    }

    private async Task ChangeAsync(Func<StoreTransaction, Task> change)
    {
        await using var transaction = await StoreTransaction.BeginAsync(_store, CancellationToken.None);
        await change(transaction);
        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task<int> CountAsync()
    {
        await using var context = await _store.OpenAsync(CancellationToken.None);
        return await context.Children.CountAsync();
    }
}
