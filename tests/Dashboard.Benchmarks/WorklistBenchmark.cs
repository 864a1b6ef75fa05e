using System.Diagnostics;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Benchmarks;

/// <summary>Reads worklists as their page does, entry in the access log included. The page itself is not prerendered: no client without a circuit sees it.</summary>
internal static class WorklistBenchmark
{
    private const int Readings = 100;

    private static readonly AccessScope Director = new() { UserId = "benchmark", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };

    /// <summary>The three teams with most lines, and the totals of the authority.</summary>
    public static async Task RunAsync(string storeFile)
    {
        var store = new ReportingStore(StoreConnection.Sqlite(storeFile));
        using var cache = new FigureCache();
        using var library = new StandardsLibrary(store, TimeProvider.System, new StandardsOptions());
        var statuses = new StatusQueries(store, cache, TimeProvider.System);
        var standards = new StandardsQueries(store, statuses, cache, Catalogue.Of(StandardsTimeline.Default.Kinds), library);
        var queries = new WorklistQueries(store, statuses, standards, cache, TimeProvider.System);
        var authority = new WorklistRequest { UnitId = OrgTree.AuthorityId };

        var first = Stopwatch.StartNew();
        var units = await queries.UnitsAsync(Director, authority, CancellationToken.None);
        Console.WriteLine($"worklist of the authority, first reading: {first.Elapsed.TotalMilliseconds:N1} ms");
        await MeasureAsync($"worklist of the authority, {units.Totals.All.Total:N0} due dates", () => queries.UnitsAsync(Director, authority, CancellationToken.None));
        foreach (var unit in units.Units.OrderByDescending(unit => unit.Count.Total).Take(3))
        {
            await MeasureAsync(
                $"worklist of a team, {unit.Count.Total:N0} due dates",
                () => queries.PageAsync(Director, new WorklistRequest { UnitId = unit.UnitId, Own = unit.Own }, "benchmark", CancellationToken.None));
        }
    }

    private static async Task MeasureAsync(string what, Func<Task> read)
    {
        var times = new List<double>();
        for (var reading = 0; reading < Readings * 2; reading++)
        {
            var watch = Stopwatch.StartNew();
            await read();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var warm = times.Skip(Readings).Order().ToList();
        Console.WriteLine($"{what}: p50 {warm[Readings / 2]:N1} ms, p95 {warm[(int)(Readings * 0.95)]:N1} ms");
    }
}
