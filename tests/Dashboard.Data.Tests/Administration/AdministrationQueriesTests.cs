using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Administration;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Administration;

public sealed class AdministrationQueriesTests : IAsyncLifetime, IDisposable
{
    private static readonly AccessScope Analyst = Scope(PortalRole.Analyst);

    private readonly FigureCache _cache = new();
    private StoreBuilder _store = default!;

    public static TheoryData<PortalRole> Others => [.. Enum.GetValues<PortalRole>().Where(role => role != PortalRole.Analyst)];

    private LoadHistoryQueries Loads => new(_store.Store);

    private PublicationQueries Publications => new(_store.Store, new StatusQueries(_store.Store, _cache, TimeProvider.System), Catalogue.Standard, new PeopleNames([]));

    public async Task InitializeAsync() => _store = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);

    public async Task DisposeAsync() => await _store.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Loads_MoreThanAPage_ComeLatestFirstAndAreAllReached()
    {
        await AddLoadsAsync(LoadHistoryQueries.PageSize);

        var first = await Loads.PageAsync(Analyst, 1, CancellationToken.None);
        var last = await Loads.PageAsync(Analyst, 99, CancellationToken.None);

        Assert.Equal((LoadHistoryQueries.PageSize, LoadHistoryQueries.PageSize + 1), (first.Loads.Count, first.Total));
        Assert.Equal((2, 1), (last.Page, Assert.Single(last.Loads).Load.Id));
        Assert.Equal(first.Loads.Select(entry => entry.Load.Id).OrderDescending(), first.Loads.Select(entry => entry.Load.Id));
    }

    [Fact]
    public async Task Load_WithFindings_CountsThemByReason_AndSaysHowManyAreForgotten()
    {
        await using (var context = await _store.Store.OpenAsync(CancellationToken.None))
        {
            context.LoadTables.AddRange(Table("visits"), Table("children"));
            context.LoadFindings.AddRange(Finding(1, "rejected", "late"), Finding(2, "flagged", "odd"), Finding(3, "flagged", "odd"));
            await context.SaveChangesAsync();
            await context.Loads.ExecuteUpdateAsync(update => update.SetProperty(load => load.Rejected, 4).SetProperty(load => load.Flagged, 2));
        }

        var detail = (await Loads.DetailAsync(Analyst, 1, CancellationToken.None))!;

        Assert.Equal([("odd", 2), ("late", 1)], detail.Findings.Select(finding => (finding.Reason, finding.Count)));
        Assert.Equal(["children", "visits"], detail.Tables.Select(table => table.Table));
        Assert.Equal((3, true), (detail.Forgotten, detail.HoldsRejected));
        Assert.Equal(["children", "visits"], (await Loads.PageAsync(Analyst, 1, CancellationToken.None)).Loads[0].Files);
    }

    [Fact]
    public async Task Load_ThatIsNotThere_IsNone() => Assert.Null(await Loads.DetailAsync(Analyst, 99, CancellationToken.None));

    [Fact]
    public async Task IssuedMonth_ChangedSince_CountsRevisionsByReasonAndNamesWhoIssuedIt()
    {
        await _store.ReplaceAsync(Book().Referred("A", "2026-08-20"), months: 3);
        await using (var context = await _store.Store.OpenAsync(CancellationToken.None))
        {
            context.Users.Add(new PortalUser { Id = "test", Name = "Dora" });
            await context.SaveChangesAsync();
        }

        var view = await Publications.OverviewAsync(Analyst, CancellationToken.None);

        Assert.Equal([Month.Parse("2026-10")], view.Live);
        Assert.Equal([Month.Parse("2026-09"), Month.Parse("2026-08")], view.Issued.Select(month => month.Publication.Month));
        var august = view.Issued[1];
        Assert.Equal(("Dora", Catalogue.Standard.All.Count, 0), (august.IssuedBy, august.Measures, august.Redefined));
        await using var stored = await _store.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(await stored.Revisions.CountAsync(revision => revision.PublicationId == august.Publication.Id), august.Revisions.Sum(row => row.Count));
        Assert.Contains("late-recording", august.Revisions.Select(row => row.Reason));
    }

    [Fact]
    public async Task IssuedMonth_OfAnotherDefinition_SaysSo()
    {
        await using (var context = await _store.Store.OpenAsync(CancellationToken.None))
        {
            await context.Evaluations.Where(row => row.MeasureId == "referral.received").ExecuteUpdateAsync(update => update.SetProperty(row => row.Version, 99));
        }

        Assert.All((await Publications.OverviewAsync(Analyst, CancellationToken.None)).Issued, month => Assert.Equal(1, month.Redefined));
    }

    [Fact]
    public async Task StoreFacts_NameSchemaAndWhatTheFiguresWereCountedWith()
    {
        var facts = await new StoreFactsQueries(_store.Store).ReadAsync(Analyst, CancellationToken.None);

        Assert.Equal((StoreProvider.Sqlite, SchemaVersion.Current, Month.Parse("2026-10")), (facts.Provider, facts.SchemaVersion, facts.LastRefresh!.ToMonth));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Administration_ForOtherRoles_IsRefused(PortalRole role)
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() => Loads.PageAsync(Scope(role), 1, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Loads.DetailAsync(Scope(role), 1, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Publications.OverviewAsync(Scope(role), CancellationToken.None));
    }

    [Fact]
    public async Task StoreFacts_AreForWhoOverseesThePortal()
    {
        foreach (var role in Enum.GetValues<PortalRole>().Except([PortalRole.Analyst, PortalRole.InformationGovernance]))
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => new StoreFactsQueries(_store.Store).ReadAsync(Scope(role), CancellationToken.None));
        }

        Assert.Equal(SchemaVersion.Current, (await new StoreFactsQueries(_store.Store).ReadAsync(Scope(PortalRole.InformationGovernance), CancellationToken.None)).SchemaVersion);
    }

    private static AccessScope Scope(PortalRole role) => new() { UserId = "test", Role = role, UnitIds = [OrgTree.AuthorityId] };

    private static BookBuilder Book() => new BookBuilder { AsAt = new DateOnly(2026, 10, 31) }.OpenChild("A", "2026-01-01", "T1", "W1");

    private static LoadTable Table(string name) => new() { LoadId = 1, Table = name, Read = 1, Loaded = 1, Rejected = 0, Flagged = 0 };

    private static LoadFinding Finding(int number, string kind, string reason) => new() { LoadId = 1, Number = number, File = "visits", Column = "date", Row = number, Kind = kind, Reason = reason };

    private async Task AddLoadsAsync(int count)
    {
        await using var context = await _store.Store.OpenAsync(CancellationToken.None);
        var at = new DateTime(2026, 11, 1, 4, 0, 0, DateTimeKind.Utc);
        context.Loads.AddRange(Enumerable.Range(1, count).Select(day => new Load
        {
            Source = "practice",
            StartedAt = at.AddDays(day),
            FinishedAt = at.AddDays(day),
            AsAt = new DateOnly(2026, 10, 31),
            Read = 1,
            Loaded = 1,
            Rejected = 0,
            Flagged = 0,
            Children = 0,
        }));
        await context.SaveChangesAsync();
    }
}
