using Dashboard.Data.Access;
using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Comparators;

public sealed class ComparatorQueriesTests : IDisposable
{
    private static readonly AccessScope Councillor = new() { UserId = "c", Role = PortalRole.Councillor };
    private static readonly Month October = Month.Parse("2026-10");

    private readonly TemporaryFolder _folder = new();
    private readonly FigureCache _cache = new();

    public void Dispose()
    {
        _cache.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Comparison_InANewStore_HasTheFiguresOfEngland()
    {
        var comparison = await Queries(await StoreAsync()).ComparisonAsync(Councillor, "referral.re-referral", October, CancellationToken.None);

        Assert.Equal((0.226, "Children in need", "2025", "Year ending 31 March 2025"), (comparison!.England!.Value, comparison.England.Publication, comparison.Edition, comparison.Period.Text));
        Assert.Null(comparison.Region);
        Assert.Null(comparison.Neighbours);
        Assert.Null(comparison.Standing);
    }

    [Fact]
    public async Task Comparison_OfACategory_IsOfThatCategory()
    {
        var queries = Queries(await StoreAsync());

        Assert.Equal(0.54, (await queries.ComparisonAsync(Councillor, "leaver.eet", "19-21", October, CancellationToken.None))!.England!.Value);
        Assert.Null(await queries.ComparisonAsync(Councillor, "leaver.eet", October, CancellationToken.None));
        Assert.Null(await queries.ComparisonAsync(Councillor, "sos.complete", October, CancellationToken.None));
    }

    [Fact]
    public async Task Comparison_AfterFiguresAndSettingsHaveCome_ShowsThem()
    {
        var store = await StoreAsync();
        var queries = Queries(store);
        await queries.ComparisonAsync(Councillor, "referral.re-referral", October, CancellationToken.None);
        await using (var context = await store.OpenAsync(CancellationToken.None))
        {
            context.Comparators.Add(Figure("E06000001", ComparatorAreas.Authority, 0.1));
            context.Comparators.Add(Figure("E06000002", ComparatorAreas.Authority, 0.3));
            context.Comparators.Add(Figure("E12000001", ComparatorAreas.Region, 0.2));
            await context.SaveChangesAsync();
            var settings = new ComparatorSettings { AuthorityCode = "E06000001", RegionCode = "E12000001", NeighbourCodes = ["E06000002"], Average = NeighbourAverage.Mean };
            foreach (var (name, value) in settings.Values())
            {
                await StoreSettings.SetAsync(store, name, value, TimeProvider.System, CancellationToken.None);
            }
        }

        var comparison = await Queries(store).ComparisonAsync(Councillor, "referral.re-referral", October, CancellationToken.None);

        Assert.Equal((0.226, 0.2, 0.1, 0.3), (comparison!.England!.Value, comparison.Region!.Value, comparison.Own!.Value, comparison.Neighbours!.Value));
        Assert.Equal(new Standing(1, 2, null), comparison.Standing);
    }

    [Fact]
    public async Task Series_OfEngland_HasOnePointForEachYear()
    {
        var series = await Queries(await StoreAsync()).SeriesAsync(Councillor, "cp.second-plan", CancellationToken.None);

        Assert.Equal("2025", series.Edition);
        Assert.Equal([0.202, 0.208, 0.219, 0.221, 0.227, 0.236, 0.247, 0.245], series.Points.Select(point => point.England!.Value!.Value));
    }

    private static Comparator Figure(string code, string kind, double value) => new()
    {
        MeasureId = "referral.re-referral",
        AreaCode = code,
        AreaName = code,
        AreaKind = kind,
        Period = "Year ending 31 March 2025",
        Edition = "2025",
        Publication = "Children in need",
        Value = value,
    };

    private ComparatorQueries Queries(ReportingStore store) => new(store, new StatusQueries(store, _cache, TimeProvider.System), _cache, Catalogue.Standard);

    private async Task<ReportingStore> StoreAsync()
    {
        var store = new ReportingStore(StoreConnection.Sqlite(_folder.File("store.db")));
        await store.PrepareAsync(CancellationToken.None);
        return store;
    }
}
