using System.Diagnostics;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Subjects.SignsOfSafety;

namespace Dashboard.Benchmarks;

/// <summary>Suppresses small numbers for a councillor: the measures of a board pack, then the whole store; and counts what is withheld.</summary>
internal static class DisclosureBenchmark
{
    private const int PackMonths = 13;

    private static readonly AccessScope Councillor = new() { UserId = "benchmark", Role = PortalRole.Councillor, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Director = Councillor with { Role = PortalRole.SeniorLeader };

    private static readonly string[] Pack =
    [
        .. PracticeElements.All.Select(element => element.MeasureId), "sos.complete", "contact.received", "referral.received", "referral.re-referral", "assessment.in-45-days", "s47.started",
        "s47.to-icpc", "icpc.in-15-days", "cin.open", "cp.open", "cla.open", "supervision.case-in-time",
    ];

    public static async Task RunAsync(string storeFile)
    {
        var catalogue = Catalogue.Standard;
        var store = new ReportingStore(StoreConnection.Sqlite(storeFile));
        using var cache = new FigureCache();
        var statuses = new StatusQueries(store, cache, TimeProvider.System);
        var figures = new FigureQueries(store, statuses, cache, catalogue);
        var status = await statuses.StatusAsync(CancellationToken.None);
        var ids = catalogue.All.Select(measure => measure.Definition.Id).ToList();

        await TimeAsync($"exact figures of {ids.Count} measures read", () => ReadAsync(Director, ids, [OrgTree.AuthorityId]));
        await TimeAsync("which measures show the same, and the first measure", () => ReadAsync(Councillor, ids[..1], [OrgTree.AuthorityId]));
        var units = status.Tree.Units.Where(unit => unit.Kind != OrgUnitKind.Team).Select(unit => unit.Id).ToList();
        await TimeAsync($"board pack: {Pack.Count(ids.Contains)} measures, {PackMonths} months, {units.Count} units", () => ReadAsync(Councillor, Pack.Where(ids.Contains), units));
        await TimeAsync($"whole store: {ids.Count} measures, {status.Months.Count} months, {status.Tree.Units.Count} units", () => ReadAsync(Councillor, ids, units));
        await TimeAsync("board pack again", () => ReadAsync(Councillor, Pack.Where(ids.Contains), units));

        foreach (var (name, shown) in (IEnumerable<(string, IReadOnlyList<string>)>)[("authority", [OrgTree.AuthorityId]), ("services", [.. units.Where(unit => unit != OrgTree.AuthorityId)])])
        {
            await CountAsync(name + ", all measures", ids, shown);
            await CountAsync(name + ", board pack", Pack.Where(ids.Contains), shown);
        }

        async Task ReadAsync(AccessScope scope, IEnumerable<string> measures, IReadOnlyList<string> of)
        {
            foreach (var measure in measures)
            {
                foreach (var unit in of)
                {
                    await figures.SeriesAsync(scope, measure, unit, CancellationToken.None);
                }
            }
        }

        async Task CountAsync(string name, IEnumerable<string> measures, IReadOnlyList<string> of)
        {
            var (all, small, withheld) = (0, 0, 0);
            foreach (var definition in measures.Select(id => catalogue[id].Definition))
            {
                foreach (var unit in of)
                {
                    var exact = await figures.SeriesAsync(Director, definition.Id, unit, CancellationToken.None);
                    var shown = await figures.SeriesAsync(Councillor, definition.Id, unit, CancellationToken.None);
                    all += exact.Count(point => point.Figure.Numerator is not null);
                    small += exact.Count(point => figures.Rules.Withholds(definition, point.Figure));
                    withheld += shown.Count(point => point.Figure.IsWithheld);
                }
            }

            Console.WriteLine($"{name}: {all:N0} figures of a month, {withheld:N0} withheld, {small:N0} of them for their own sake");
        }
    }

    private static async Task TimeAsync(string what, Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds:N0} ms");
    }
}
