using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Worklists;

/// <summary>Who may open which lines.</summary>
public sealed class WorklistScopeTests(WorklistStore store) : IClassFixture<WorklistStore>
{
    [Theory]
    [InlineData(PortalRole.TeamManager, "T1", "T1", "A B TwoServices TwoTeams TwoWorkers")]
    [InlineData(PortalRole.TeamManager, "T3", "T3", "D TwoServices")]
    [InlineData(PortalRole.ServiceManager, "S1", "T2", "AfterFive C TwoTeams WithinFive")]
    [InlineData(PortalRole.SeniorLeader, "authority", "T3", "D TwoServices")]
    [InlineData(PortalRole.Analyst, "authority", "T1", "A B TwoServices TwoTeams TwoWorkers")]
    [InlineData(PortalRole.Analyst, "authority", "authority", "A AfterFive B C D Nobody TwoServices TwoTeams TwoWorkers WithinFive")]
    public async Task List_OfAUnit_HoldsItsChildrenAndNoOthers(PortalRole role, string own, string unit, string children)
    {
        var list = await store.Queries.AllAsync(WorklistStore.Scope(role, own), new WorklistRequest { UnitId = unit }, AccessKind.Export, "test", CancellationToken.None);

        Assert.Equal(children, Children(list));
    }

    [Theory]
    [InlineData(PortalRole.Councillor, "authority", "T1")]
    [InlineData(PortalRole.TeamManager, "T1", "T2")]
    [InlineData(PortalRole.TeamManager, "T1", "S1")]
    [InlineData(PortalRole.ServiceManager, "S1", "T3")]
    [InlineData(PortalRole.ServiceManager, "S1", "authority")]
    [InlineData(PortalRole.Practitioner, "T1", "T2")]
    public async Task List_OutsideTheScope_IsDeniedAndNotLogged(PortalRole role, string own, string asked)
    {
        var before = await EntriesAsync();
        var scope = WorklistStore.Scope(role, own, "W1");

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.Queries.PageAsync(scope, new WorklistRequest { UnitId = asked }, "denied", CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.Queries.AllAsync(scope, new WorklistRequest { UnitId = asked, Own = true }, AccessKind.Export, "denied", CancellationToken.None));

        Assert.Equal(before, await EntriesAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W2")]
    public async Task List_OfAPractitioner_IsTheOwnOneWhoeverIsAsked(string? asked)
    {
        var scope = WorklistStore.Scope(PortalRole.Practitioner, "T1", "W1");

        var list = await store.Queries.AllAsync(scope, new WorklistRequest { UnitId = "T1", WorkerId = asked }, AccessKind.Export, "test", CancellationToken.None);

        Assert.Equal("A TwoServices TwoTeams TwoWorkers", Children(list));
        Assert.All(list.Rows, row => Assert.Equal(["W1"], row.WorkerIds));
        Assert.Contains(list.Rows, row => row.Kind.Id == "staff-supervision-case-holding");
        Assert.Empty(list.Workers);
    }

    [Fact]
    public async Task HeldByNoTeam_IsForThoseWhoSeeTheAuthority()
    {
        var list = await store.Queries.AllAsync(WorklistStore.Scope(PortalRole.SeniorLeader), new WorklistRequest { UnitId = "authority", Own = true }, AccessKind.Export, "test", CancellationToken.None);

        Assert.Equal("Nobody", Children(list));
        Assert.All(list.Rows, row => Assert.Null(row.TeamId));
        Assert.All(list.Rows, row => Assert.Empty(row.WorkerIds));
    }

    [Fact]
    public async Task List_Opened_IsOneEntryWithTheChildrenShown()
    {
        var page = await store.Queries.PageAsync(WorklistStore.Scope(PortalRole.TeamManager, "T1"), new WorklistRequest { UnitId = "T1", PageSize = 3 }, "one-entry", CancellationToken.None);

        await using var context = await store.Builder.Store.OpenAsync(CancellationToken.None);
        var entry = Assert.Single(await context.AccessLog.Where(entry => entry.Page == "one-entry").ToListAsync());
        Assert.Equal(("test", "T1"), (entry.UserId, entry.UnitId));
        Assert.Equal(page.Rows.Select(row => row.ChildId).OfType<string>().Distinct().Order(), entry.ChildIds!.Split(',').Order());
    }

    [Theory]
    [InlineData(PortalRole.Councillor, "authority", "authority")]
    [InlineData(PortalRole.Practitioner, "T1", "S1")]
    [InlineData(PortalRole.TeamManager, "T1", "S2")]
    public async Task Totals_OutsideTheScope_AreDenied(PortalRole role, string own, string asked) => await Assert.ThrowsAsync<AccessDeniedException>(
        () => store.Queries.UnitsAsync(WorklistStore.Scope(role, own, "W1"), new WorklistRequest { UnitId = asked }, CancellationToken.None));

    [Fact]
    public async Task Totals_AboveTheOwnTeam_NameNoOtherTeam()
    {
        var units = await store.Queries.UnitsAsync(WorklistStore.Scope(PortalRole.TeamManager, "T1"), new WorklistRequest { UnitId = "S1" }, CancellationToken.None);

        var own = Assert.Single(units.Units);
        Assert.Equal(("T1", true), (own.UnitId, own.MayOpen));
        Assert.Equal(units.Totals.All.Total, own.Count.Total + units.Elsewhere.Total);
        Assert.True(units.Elsewhere.Total > 0);
    }

    private static string Children(Worklist list) => string.Join(' ', list.Rows.Select(row => row.ChildId).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    private async Task<int> EntriesAsync()
    {
        await using var context = await store.Builder.Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.CountAsync(entry => entry.Page == "denied");
    }
}
