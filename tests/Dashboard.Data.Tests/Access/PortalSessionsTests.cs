using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;

namespace Dashboard.Data.Tests.Access;

public sealed class PortalSessionsTests : IAsyncLifetime, IDisposable
{
    private static readonly SessionLimits Limits = new(TimeSpan.FromHours(8), TimeSpan.FromMinutes(30));
    private static readonly AccessScope Analyst = new() { UserId = "admin", Role = PortalRole.Analyst, UnitIds = ["authority"] };
    private static readonly ClaimRule[] Settled = [new("boss", PortalRole.SeniorLeader, null)];

    private readonly TemporaryFolder _folder = new();
    private readonly MovedClock _clock = new();
    private readonly FigureCache _cache = new();
    private ReportingStore _store = default!;

    public async Task InitializeAsync()
    {
        _store = new ReportingStore(StoreConnection.Sqlite(_folder.File("store.db")));
        await _store.PrepareAsync(CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public async Task Session_Opened_RunsWithItsScope()
    {
        var opened = await OpenAsync("boss");

        var state = await CheckAsync(opened.Id!);

        Assert.Equal((PortalRole.SeniorLeader, null), (state.Scope!.Role, state.End));
    }

    [Fact]
    public async Task SignIn_WithoutARole_OpensNothing_ButIsKnownToTheAdministrator()
    {
        var opened = await OpenAsync("stranger");

        Assert.Null(opened.Id);
        Assert.Equal(ScopeRefusal.NoRole, opened.Decision.Refusal);
        Assert.Equal(ScopeRefusal.NoRole, Assert.Single((await ViewAsync()).People).Decision.Refusal);
    }

    [Theory]
    [InlineData(7 * 60, 29, null)]
    [InlineData(0, 31, SessionEnd.Idle)]
    [InlineData(8 * 60, 1, SessionEnd.TimeUp)]
    public async Task Session_AfterMinutesOfUse_AndMinutesIdle_RunsOrIsOver(int used, int idle, SessionEnd? end)
    {
        var opened = await OpenAsync("boss");
        for (var minute = 0; minute < used; minute += 20)
        {
            _clock.Move(TimeSpan.FromMinutes(Math.Min(20, used - minute)));
            await Sessions().TouchAsync(opened.Id!, CancellationToken.None);
        }

        _clock.Move(TimeSpan.FromMinutes(idle));

        Assert.Equal(end, (await CheckAsync(opened.Id!)).End);
    }

    [Fact]
    public async Task Session_SignedOut_IsOver_AndStaysSo()
    {
        var opened = await OpenAsync("boss");

        await Sessions().EndAsync(opened.Id!, CancellationToken.None);
        await Sessions().TouchAsync(opened.Id!, CancellationToken.None);

        Assert.Equal(SessionEnd.Ended, (await CheckAsync(opened.Id!)).End);
    }

    [Fact]
    public async Task Session_NeverBegun_IsOver() => Assert.Equal(SessionEnd.Ended, (await CheckAsync("made-up")).End);

    [Fact]
    public async Task Administrator_EndsSessions_AndItIsRecorded()
    {
        var opened = await OpenAsync("boss");
        Assert.Equal(1, Assert.Single((await ViewAsync()).People).OpenSessions);

        await People().EndSessionsAsync(Analyst, "p", CancellationToken.None);

        Assert.Equal(SessionEnd.Ended, (await CheckAsync(opened.Id!)).End);
        var change = Assert.Single((await ViewAsync()).Changes);
        Assert.Equal(("sessions-ended", "admin", "p", "1 open"), (change.Kind, change.ChangedBy, change.UserId, change.Before));
    }

    [Fact]
    public async Task Administrator_SwitchesAPersonOff_AndOnAgain()
    {
        var opened = await OpenAsync("boss");

        await People().SetDisabledAsync(Analyst, "p", true, CancellationToken.None);
        Assert.Equal(SessionEnd.NoRights, (await CheckAsync(opened.Id!)).End);
        Assert.Equal(ScopeRefusal.Disabled, (await OpenAsync("boss")).Decision.Refusal);

        await People().SetDisabledAsync(Analyst, "p", false, CancellationToken.None);
        Assert.Null((await CheckAsync(opened.Id!)).End);
        Assert.Equal(["person-enabled", "person-disabled"], (await ViewAsync()).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task Meaning_AddedAndRemoved_ChangesWhatASessionSees()
    {
        await People().AddRuleAsync(Analyst, new ClaimRule(" member ", PortalRole.Councillor, null), CancellationToken.None);
        var opened = await OpenAsync("member");
        Assert.Equal(PortalRole.Councillor, (await CheckAsync(opened.Id!)).Scope!.Role);

        var rule = (await ViewAsync()).Rules.Single(row => row.Id is not null);
        await People().RemoveRuleAsync(Analyst, rule.Id!.Value, CancellationToken.None);

        Assert.Equal(SessionEnd.NoRights, (await CheckAsync(opened.Id!)).End);
        Assert.Equal(["mapping-removed", "mapping-added"], (await ViewAsync()).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task ScopeWithDates_RunsUntilItIsEnded()
    {
        var opened = await OpenAsync("boss");
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().DateTime);
        await People().GiveScopeAsync(Analyst, new ScopeDraft { UserId = "p", Role = PortalRole.Councillor, From = today, To = today.AddDays(5), Reason = "Trial" }, CancellationToken.None);
        Assert.Equal(PortalRole.Councillor, (await CheckAsync(opened.Id!)).Scope!.Role);

        var given = Assert.Single(Assert.Single((await ViewAsync()).People).Scopes);
        await People().EndScopeAsync(Analyst, given.Id, CancellationToken.None);

        Assert.Equal(PortalRole.SeniorLeader, (await CheckAsync(opened.Id!)).Scope!.Role);
        await Assert.ThrowsAsync<PeopleRefusedException>(() => People().EndScopeAsync(Analyst, given.Id, CancellationToken.None));
    }

    [Fact]
    public async Task ScopeWithDates_ThatMakesNoSense_SaysEverythingThatIsWrong()
    {
        await OpenAsync("boss");
        var draft = new ScopeDraft { UserId = "p", Role = PortalRole.TeamManager, UnitId = "T9", From = new DateOnly(2026, 11, 2), To = new DateOnly(2026, 11, 1), Reason = " " };

        var refusal = await Assert.ThrowsAsync<PeopleRefusedException>(() => People().GiveScopeAsync(Analyst, draft, CancellationToken.None));

        Assert.Equal(3, refusal.Faults.Count);
        Assert.Empty((await ViewAsync()).Changes);
    }

    [Theory]
    [InlineData(PortalRole.SeniorLeader)]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.Councillor)]
    public async Task People_ForOthersThanAdministrators_AreRefused(PortalRole role)
    {
        var other = Analyst with { Role = role };

        await Assert.ThrowsAsync<AccessDeniedException>(() => new PeopleQueries(_store, Statuses(), _clock).ViewAsync(other, Settled, Limits, CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => People().EndSessionsAsync(other, "p", CancellationToken.None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => People().AddRuleAsync(other, Settled[0], CancellationToken.None));
    }

    [Fact]
    public async Task Administrator_CannotSwitchThemselvesOff() =>
        await Assert.ThrowsAsync<PeopleRefusedException>(() => People().SetDisabledAsync(Analyst, Analyst.UserId, true, CancellationToken.None));

    private Task<OpenedSession> OpenAsync(params string[] claims) =>
        Sessions().OpenAsync(new SignedInPerson { UserId = "p", Name = "Somebody", Claims = claims }, Settled, Limits, CancellationToken.None);

    private Task<SessionState> CheckAsync(string id) => Sessions().CheckAsync(id, Settled, Limits, CancellationToken.None);

    private Task<PeopleView> ViewAsync() => new PeopleQueries(_store, Statuses(), _clock).ViewAsync(Analyst, Settled, Limits, CancellationToken.None);

    private PortalSessions Sessions() => new(_store, Statuses(), _clock);

    private PeopleService People() => new(_store, Statuses(), _clock);

    private StatusQueries Statuses() => new(_store, _cache, _clock);

    private sealed class MovedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public void Move(TimeSpan time) => _now += time;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
