using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Actions;

public sealed class ActionTests : IAsyncLifetime, IDisposable
{
    private const string Measure = "outcome.improved.safety";

    private static readonly AccessScope Analyst = new() { UserId = "ann", Role = PortalRole.Analyst, UnitIds = [OrgTree.AuthorityId] };
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("C1"), months: 1);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Add_IsListedForItsMeasureAndUnitOnly_TheEarliestDueFirst()
    {
        await AddAsync(Draft("Later") with { DueOn = Today.AddDays(9) });
        await AddAsync(Draft("Sooner"));
        await AddAsync(Draft("Of a team") with { UnitId = "T1" });

        Assert.Equal(["Sooner", "Later"], (await ListAsync(Analyst)).Select(row => row.Text));
        Assert.Equal(["Of a team"], (await ListAsync(Analyst, unit: "T1")).Select(row => row.Text));
        Assert.Empty(await ListAsync(Analyst, measure: "outcome.improved.wellbeing"));
    }

    [Fact]
    public async Task Done_GoesBehindTheOpenOnes_WithItsDay_AndOnceOnly()
    {
        var id = await AddAsync(Draft("First"));
        await AddAsync(Draft("Second") with { DueOn = Today.AddDays(30) });

        await Service().DoneAsync(Analyst, id, CancellationToken.None);

        var rows = await ListAsync(Analyst);
        Assert.Equal(["Second", "First"], rows.Select(row => row.Text));
        Assert.Equal([null, Today], rows.Select(row => row.DoneOn));
        await Assert.ThrowsAsync<ActionRefusedException>(() => Service().DoneAsync(Analyst, id, CancellationToken.None));
        await Assert.ThrowsAsync<ActionRefusedException>(() => Service().DoneAsync(Analyst, id + 9, CancellationToken.None));
    }

    [Fact]
    public async Task AddAndDone_AreInTheAccessLog_WithoutTheText()
    {
        var id = await AddAsync(Draft("Ask the school nurses"));
        await Service().DoneAsync(Analyst, id, CancellationToken.None);

        await using var context = await _builder.Store.OpenAsync(CancellationToken.None);
        var entries = await context.AccessLog.Where(entry => entry.Page == "actions").ToListAsync();
        Assert.Equal(["ann", "ann"], entries.Select(entry => entry.UserId));
    }

    [Theory]
    [InlineData(PortalRole.Analyst, true)]
    [InlineData(PortalRole.SeniorLeader, true)]
    [InlineData(PortalRole.ServiceManager, true)]
    [InlineData(PortalRole.TeamManager, false)]
    [InlineData(PortalRole.Practitioner, false)]
    [InlineData(PortalRole.Councillor, false)]
    public async Task Write_IsForThoseWhoMayAnnotate(PortalRole role, bool may)
    {
        var scope = Analyst with { Role = role };
        var id = await AddAsync(Draft("t"));

        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Service().AddAsync(scope, Draft("t"), CancellationToken.None)))?.GetType());
        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Service().DoneAsync(scope, id, CancellationToken.None)))?.GetType());
    }

    [Fact]
    public async Task Actions_OfAUnitThatTheScopeDoesNotCover_AreNeitherShownNorWritten()
    {
        var id = await AddAsync(Draft("t") with { UnitId = "T1" });
        var elsewhere = Analyst with { Role = PortalRole.ServiceManager, UnitIds = ["elsewhere"] };

        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(elsewhere, unit: "T1"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Analyst with { Role = PortalRole.Councillor }, unit: "T1"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Service().AddAsync(elsewhere, Draft("t") with { UnitId = "T1" }, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Service().DoneAsync(elsewhere, id, CancellationToken.None));
    }

    [Fact]
    public async Task Owner_IsNotNamedToACouncillor()
    {
        await AddAsync(Draft("Ask the school nurses"));

        Assert.Equal(("Ask the school nurses", null), (await ListAsync(Analyst with { Role = PortalRole.Councillor })).Select(row => (row.Text, row.Owner)).Single());
        Assert.Equal("Head of service, school nurses", (await ListAsync(Analyst)).Single().Owner);
    }

    [Fact]
    public async Task Add_WithSeveralFaults_NamesThemAll()
    {
        var draft = Draft("<b>bold</b>") with { MeasureId = "no.such", Owner = " ", DueOn = Today.AddDays(-1) };

        var refusal = await Assert.ThrowsAsync<ActionRefusedException>(() => AddAsync(draft));

        Assert.Equal(["Measure", "Text", "Owner", "Due"], refusal.Faults.Select(fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Single((await Assert.ThrowsAsync<ActionRefusedException>(() => AddAsync(Draft("t") with { DueOn = null }))).Faults);
        Assert.Empty(await ListAsync(Analyst));
    }

    private static ActionDraft Draft(string text) =>
        new() { MeasureId = Measure, UnitId = OrgTree.AuthorityId, Text = text, Owner = "Head of service, school nurses", DueOn = Today };

    private Task<int> AddAsync(ActionDraft draft) => Service().AddAsync(Analyst, draft, CancellationToken.None);

    private Task<IReadOnlyList<ActionRow>> ListAsync(AccessScope scope, string measure = Measure, string unit = OrgTree.AuthorityId) =>
        new ActionQueries(_builder.Store, Statuses()).ListAsync(scope, measure, unit, CancellationToken.None);

    private ActionService Service() => new(_builder.Store, Statuses(), Catalogue.Standard, TimeProvider.System);

    private StatusQueries Statuses() => new(_builder.Store, _cache, TimeProvider.System);
}
