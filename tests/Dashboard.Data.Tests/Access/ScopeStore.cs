using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Demo;
using Dashboard.Import;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Tests.Access;

/// <summary>A small made-up authority, imported, counted and issued as any other, with its records as they were read.</summary>
public sealed class ScopeStore : IAsyncLifetime, IDisposable
{
    private static readonly DateOnly AsAt = new(2026, 10, 31);

    private readonly TemporaryFolder _folder = new();

    internal static Month October { get; } = Month.Parse("2026-10");

    internal ReportingStore Store { get; private set; } = null!;

    internal CaseBookRecords Records { get; private set; } = null!;

    internal OrgTree Tree { get; private set; } = null!;

    /// <summary>Shared by all readers, as in the portal: what one was given must not reach another.</summary>
    internal FigureCache Cache { get; } = new();

    internal Catalogue Catalogue { get; } = Catalogue.Of(StandardsTimeline.Default.Kinds);

    public async Task InitializeAsync()
    {
        var extract = Directory.CreateDirectory(_folder.File("extract")).FullName;
        DemoAuthority.Write(new DemoOptions { Scale = 0.02, AsAt = AsAt, HistoryTo = AsAt, HistoryMonths = 12 }, extract, null, CancellationToken.None);
        Store = new ReportingStore(StoreConnection.Sqlite(_folder.File("scope.db")));
        await Store.PrepareAsync(CancellationToken.None);
        var importer = new Importer(Store, TimeProvider.System, new ImportOptions());
        var request = new ImportRequest { AsAt = AsAt };
        await importer.SsdFolderAsync(extract, request, null, CancellationToken.None);
        await importer.PracticeFolderAsync(extract, request, null, CancellationToken.None);
        await new RefreshService(Store, Catalogue, TimeProvider.System).RefreshAsync(new RefreshRequest { From = October.AddMonths(-2), To = October }, null, CancellationToken.None);
        await new PublicationService(Store, Catalogue, TimeProvider.System).PublishAsync(
            new PublishRequest { Month = October.AddMonths(-1), IssuedOn = new(2026, 10, 12), DueOn = new(2026, 10, 20) }, CancellationToken.None);
        Records = await CaseBookReader.ReadAllAsync(Store, RowPass.Work, CancellationToken.None);
        Tree = new OrgTree(Records.OrgUnits);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Cache.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
