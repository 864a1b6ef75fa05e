using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Refreshing;

/// <summary>The records behind a figure, as read from the store, equal the figure at every level; scopes are obeyed.</summary>
public sealed class CaseQueriesTests
{
    private static readonly Month Month = new(2026, 10);
    private static readonly string[] Units = ["authority", "S1", "S2", "T1", "T2", "T3"];

    [Theory]
    [InlineData(51)]
    [InlineData(52)]
    public async Task Cases_OfEveryMeasureAndUnit_EqualTheFigure(int seed)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(seed), months: 13);
        var (figures, cases) = Queries(builder);
        var leader = Scope(PortalRole.SeniorLeader, "authority");
        var seen = 0;

        foreach (var definition in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.ListsCases))
        {
            var points = await figures.UnitsAsync(leader, definition.Id, Month, CancellationToken.None);
            foreach (var unit in Units)
            {
                var page = await cases.AllAsync(leader, Filter(definition.Id, unit), "test", CancellationToken.None);
                seen += page.Total;

                Assert.Equal(points[unit].Figure.Cases, page.Total);
                Assert.Equal(page.Total, page.Rows.Count);
                if (definition.Kind is MeasureKind.Count or MeasureKind.Share or MeasureKind.Rate)
                {
                    Assert.Equal(points[unit].Figure.Numerator ?? 0, page.TotalCounted);
                }
            }
        }

        Assert.True(seen > 500, "The random book is too empty to prove anything.");
    }

    [Fact]
    public async Task Cases_FilteredByEachCategory_EqualTheSplit()
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(53), months: 2);
        var (figures, cases) = Queries(builder);
        var leader = Scope(PortalRole.SeniorLeader, "authority");

        foreach (var split in await figures.SplitsAsync(leader, "sos.mapping", Month, "S1", CancellationToken.None))
        {
            var filter = Filter("sos.mapping", "S1") with { Categories = [new CategoryPair(split.Dimension, split.Category)] };
            Assert.Equal(split.Figure.Cases, (await cases.PageAsync(leader, filter, "test", CancellationToken.None)).Total);
        }
    }

    [Theory]
    [InlineData(CaseOrder.Child)]
    [InlineData(CaseOrder.Team)]
    [InlineData(CaseOrder.OccurredOn)]
    [InlineData(CaseOrder.Status)]
    public async Task Pages_PutTogether_AreAllRowsOnce(CaseOrder order)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(54), months: 2);
        var (_, cases) = Queries(builder);
        var leader = Scope(PortalRole.SeniorLeader, "authority");
        var all = await cases.AllAsync(leader, Filter("sos.mapping", "authority"), "test", CancellationToken.None);
        var read = new List<string?>();
        for (var page = 1; page <= (all.Total + 6) / 7; page++)
        {
            var filter = Filter("sos.mapping", "authority") with { Order = order, Descending = true, Page = page, PageSize = 7 };
            read.AddRange((await cases.PageAsync(leader, filter, "test", CancellationToken.None)).Rows.Select(row => row.ChildId));
        }

        Assert.Equal(all.Rows.Select(row => row.ChildId).Order(), read.Order());
    }

    [Theory]
    [InlineData(PortalRole.Councillor, "authority", "S1")]
    [InlineData(PortalRole.TeamManager, "T1", "T2")]
    [InlineData(PortalRole.TeamManager, "T1", "S1")]
    [InlineData(PortalRole.ServiceManager, "S1", "T3")]
    [InlineData(PortalRole.ServiceManager, "S1", "authority")]
    [InlineData(PortalRole.Practitioner, "T1", "T2")]
    public async Task Cases_OutsideTheScope_AreDeniedAndNotLogged(PortalRole role, string own, string asked)
    {
        await using var builder = await StoreBuilder.OfAsync(RandomBook.Of(55), months: 1);
        var (_, cases) = Queries(builder);

        await Assert.ThrowsAsync<AccessDeniedException>(() => cases.PageAsync(Scope(role, own), Filter("sos.mapping", asked), "test", CancellationToken.None));

        await using var context = builder.Store.CreateDbContext();
        Assert.False(await context.AccessLog.AnyAsync());
    }

    [Fact]
    public async Task Cases_OfAPractitioner_AreOwnOnesWhateverIsAsked()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A", worker: "W1").OpenChild("B", worker: "W2"), months: 2);
        var (_, cases) = Queries(builder);
        var scope = Scope(PortalRole.Practitioner, "T1") with { WorkerId = "W1" };

        var page = await cases.PageAsync(scope, Filter("sos.mapping", "T1") with { WorkerId = "W2" }, "test", CancellationToken.None);

        Assert.Equal(["A"], page.Rows.Select(row => row.ChildId));
    }

    [Fact]
    public async Task Cases_Opened_LeaveOneEntryWithTheChildrenShown()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A").OpenChild("B"), months: 2);
        var (_, cases) = Queries(builder);

        await cases.PageAsync(Scope(PortalRole.TeamManager, "T1"), Filter("sos.mapping", "T1"), "cases", CancellationToken.None);

        await using var context = builder.Store.CreateDbContext();
        var entry = Assert.Single(await context.AccessLog.ToListAsync());
        Assert.Equal(("test", "cases", "A,B", 2), (entry.UserId, entry.Page, entry.ChildIds, entry.Children));
    }

    [Fact]
    public async Task WorkerCases_OfAPractitioner_AreTheOwnOneAndNotLogged()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A", worker: "W1").OpenChild("B", worker: "W2"), months: 2);
        var (_, cases) = Queries(builder);

        var own = await cases.OfWorkersAsync(Scope(PortalRole.Practitioner, "T1") with { WorkerId = "W1" }, "caseload.over-limit", Month, "T1", CancellationToken.None);
        var all = await cases.OfWorkersAsync(Scope(PortalRole.TeamManager, "T1"), "caseload.over-limit", Month, "T1", CancellationToken.None);

        Assert.Equal(["W1"], own.Select(row => row.RecordId));
        Assert.Equal([("W1", 1d, 17d), ("W2", 1d, 17d)], all.Select(row => (row.RecordId, row.Amount!.Value, row.Weight!.Value)).Order());
        await using var context = builder.Store.CreateDbContext();
        Assert.False(await context.AccessLog.AnyAsync());
    }

    [Theory]
    [InlineData(PortalRole.Councillor, "authority", "authority")]
    [InlineData(PortalRole.TeamManager, "T1", "T2")]
    [InlineData(PortalRole.ServiceManager, "S1", "authority")]
    public async Task WorkerCases_OutsideTheScope_AreDenied(PortalRole role, string own, string asked)
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A"), months: 2);

        await Assert.ThrowsAsync<AccessDeniedException>(() => Queries(builder).Cases.OfWorkersAsync(Scope(role, own), "caseload.over-limit", Month, asked, CancellationToken.None));
    }

    [Fact]
    public async Task WorkerCases_OfAMeasureAboutChildren_AreRefused()
    {
        await using var builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("A"), months: 2);

        await Assert.ThrowsAsync<ArgumentException>(() => Queries(builder).Cases.OfWorkersAsync(Scope(PortalRole.SeniorLeader, "authority"), "caseload.unallocated", Month, "authority", CancellationToken.None));
    }

    private static CaseFilter Filter(string measureId, string unitId) => new() { MeasureId = measureId, Month = Month, UnitId = unitId };

    private static AccessScope Scope(PortalRole role, string unit) => new() { UserId = "test", Role = role, UnitIds = [unit] };

    private static (FigureQueries Figures, CaseQueries Cases) Queries(StoreBuilder builder)
    {
        var cache = new FigureCache();
        var statuses = new StatusQueries(builder.Store, cache, TimeProvider.System);
        var figures = new FigureQueries(builder.Store, statuses, cache);
        return (figures, new CaseQueries(builder.Store, statuses, figures, Catalogue.Standard, TimeProvider.System));
    }
}
