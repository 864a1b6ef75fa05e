using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Actions;
using Dashboard.Data.Cycle;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Cycle;

public sealed class CycleTests : IAsyncLifetime, IDisposable
{
    private static readonly AccessScope Director = new() { UserId = "director", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope TeamManager = new() { UserId = "manager", Role = PortalRole.TeamManager, UnitIds = ["T1"] };
    private static readonly MeetingPlace First = new(new DateOnly(2026, 1, 5), 2);
    private static readonly MeetingPlace Second = new(new DateOnly(2026, 3, 16), 2);
    private static readonly MeetingPlace Later = new(new DateOnly(2026, 3, 16).AddDays(3500), 2);
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(new BookBuilder().OpenChild("C1").OpenChild("C2", team: "T3", worker: "W3"), months: 1, publish: 1);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Cycle_HasTenWeeks_WithTheMeetingsOfItsPlan()
    {
        var cycle = await Queries().CycleAsync(Director, First.CycleStartsOn, None);

        Assert.Equal(Enumerable.Range(1, 10), cycle.Weeks.Select(week => week.Plan.Week));
        Assert.Equal(
            [(2, MeetingKinds.SocialCareReview), (5, MeetingKinds.QualityAssurance), (6, MeetingKinds.EducationReview), (7, MeetingKinds.EducationReview), (10, MeetingKinds.PerformanceBoard)],
            cycle.Weeks.Where(week => week.Meeting is not null).Select(week => (week.Plan.Week, week.Meeting!.Kind)));
        Assert.Equal([1, 4, 5, 6, 8, 9], cycle.Weeks.Where(week => week.Plan.Agenda.Contains("Good news") && week.Plan.Agenda.Contains("Leadership pledge")).Select(week => week.Plan.Week));
        Assert.Equal(new DateOnly(2026, 1, 14), cycle.Weeks[1].Meeting!.HeldOn);
    }

    [Theory]
    [InlineData(PortalRole.TeamManager, true)]
    [InlineData(PortalRole.ServiceManager, true)]
    [InlineData(PortalRole.Analyst, true)]
    [InlineData(PortalRole.Practitioner, false)]
    [InlineData(PortalRole.Councillor, false)]
    [InlineData(PortalRole.InformationGovernance, false)]
    public async Task Read_IsForThoseWhoComeToTheReviews(PortalRole role, bool may)
    {
        var scope = TeamManager with { Role = role };

        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Queries().CycleAsync(scope, null, None)))?.GetType());
        Assert.Equal(may ? null : typeof(AccessDeniedException), (await Record.ExceptionAsync(() => Queries().MeetingAsync(scope, First, None)))?.GetType());
    }

    [Fact]
    public async Task Board_IsNotOpenedByManagers()
    {
        var board = First with { Week = 10 };

        await Assert.ThrowsAsync<AccessDeniedException>(() => Queries().MeetingAsync(TeamManager, board, None));
        Assert.NotNull(await Queries().MeetingAsync(Director, board, None));
    }

    [Theory]
    [InlineData(PortalRole.TeamManager)]
    [InlineData(PortalRole.ServiceManager)]
    public async Task Write_ByAManager_IsDenied(PortalRole role)
    {
        var scope = TeamManager with { Role = role };

        await Assert.ThrowsAsync<AccessDeniedException>(() => Service().KeepAsync(scope, Draft(0, "n"), None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Service().OpenAsync(scope, First, None));
        var meeting = await Service().OpenAsync(Director, First, None);
        await Assert.ThrowsAsync<AccessDeniedException>(() => Actions().AddAsync(scope, Action(meeting), None));
    }

    [Fact]
    public async Task Keep_OverAnEarlierRevision_IsRefused_AndWhatStandsStays()
    {
        Assert.Equal(1, await Service().KeepAsync(Director, Draft(0, "What the first wrote"), None));

        var refusal = await Assert.ThrowsAsync<CycleRefusedException>(() => Service().KeepAsync(Director with { UserId = "deputy" }, Draft(0, "What the second wrote"), None));

        Assert.Contains("Somebody has changed this meeting", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("What the first wrote", 1), await KeptAsync());
        Assert.Equal(2, await Service().KeepAsync(Director, Draft(1, "Both"), None));
        Assert.Equal(("Both", 2), await KeptAsync());
    }

    [Fact]
    public async Task Keep_ByTwoAtTheSameMoment_KeepsOne()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Record.ExceptionAsync(() => Service().KeepAsync(Director, Draft(0, $"Text {number}"), None))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.Where(outcome => outcome is not null), outcome => Assert.IsType<CycleRefusedException>(outcome));
    }

    [Fact]
    public async Task Keep_WithFaults_NamesThemAll()
    {
        var refusal = await Assert.ThrowsAsync<CycleRefusedException>(() => Service().KeepAsync(Director, Draft(0, "<b>") with { HeldOn = new DateOnly(2026, 3, 16) }, None));

        Assert.Equal(["HeldOn", "Notes"], refusal.Faults.Select(fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]));
        await Assert.ThrowsAsync<CycleRefusedException>(() => Service().KeepAsync(Director, Draft(0, "n") with { Place = First with { Week = 3 } }, None));
        await Assert.ThrowsAsync<CycleRefusedException>(() => Service().KeepAsync(Director, Draft(0, "n") with { Place = new MeetingPlace(new DateOnly(2026, 1, 6), 2) }, None));
    }

    [Fact]
    public async Task Action_IsCarriedToEveryLaterMeetingOfItsKind_UntilItIsDone()
    {
        var id = await Actions().AddAsync(Director, Action(await Service().OpenAsync(Director, First, None)), None);
        await Actions().AddAsync(Director, Action(await Service().OpenAsync(Director, First with { Week = 5 }, None)) with { Text = "Of another kind" }, None);

        Assert.Equal([(id, false)], await ListAsync(First));
        Assert.Equal([(id, true)], await ListAsync(Second));
        Assert.Equal([(id, true)], await ListAsync(Later));

        await Actions().DoneAsync(Director, id, None);
        Assert.Equal([(id, false)], await ListAsync(First));
        Assert.Empty(await ListAsync(Later));
    }

    [Fact]
    public async Task Action_IsMarkedByTheManagerOfItsUnit_AndByNoOtherManager()
    {
        var meeting = await Service().OpenAsync(Director, First, None);
        var (own, other, nobodys) = (await Actions().AddAsync(Director, Action(meeting) with { UnitId = "T1" }, None), await Actions().AddAsync(Director, Action(meeting) with { UnitId = "T3" }, None), await Actions().AddAsync(Director, Action(meeting), None));

        var seen = (await Queries().MeetingAsync(TeamManager, First, None))!.Actions;
        Assert.Equal([(own, true), (nobodys, false)], seen.Select(action => (action.Id, action.MayMark)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Actions().DoneAsync(TeamManager, other, None));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Actions().DoneAsync(TeamManager, nobodys, None));

        await Actions().DoneAsync(TeamManager, own, None);
        await using var context = await _builder.Store.OpenAsync(None);
        var kept = await context.ActionItems.FirstAsync(action => action.Id == own);
        Assert.Equal(("director", "manager"), (kept.CreatedBy, kept.DoneBy));
    }

    [Fact]
    public async Task Readiness_CountsTheReportsOfTheIssuedMonth_WithinTheScope()
    {
        var ofAll = (await Queries().CycleAsync(Director, Later.CycleStartsOn, None)).Weeks[1].Readiness!;
        var ofOne = (await Queries().CycleAsync(TeamManager, Later.CycleStartsOn, None)).Weeks[1].Readiness!;

        Assert.Equal((0, 1), (ofOne.ReportsIn, ofOne.ReportsOwed));
        Assert.True(ofAll.ReportsOwed > ofOne.ReportsOwed);
        Assert.Null(ofAll.BoardSummary);
    }

    [Fact]
    public void Options_WithFaults_NameThemAll_AndAgendasOfSettingsReplaceThose()
    {
        var options = new CycleOptions { StartsOn = new DateOnly(2026, 1, 6), MeetingDay = DayOfWeek.Sunday };
        options.Weeks.Add(new CycleWeekPlan { Week = 11, Meeting = "tea" });
        Assert.Equal(["Cycle:StartsOn", "Cycle:MeetingDay", "Cycle:Weeks:0:Week", "Cycle:Weeks:0:Meeting", "Cycle:Weeks:0:Agenda"], options.Faults().Select(fault => fault.Split(' ')[0]));
        Assert.Throws<StoreException>(options.Read);

        var own = new CycleOptions();
        own.Weeks.Add(new CycleWeekPlan { Week = 3, Agenda = { "Own point" } });
        Assert.Equal(["Own point"], own.Read().Of(3).Agenda);
        Assert.Equal(MeetingKinds.SocialCareReview, own.Read().Of(2).Meeting);
    }

    private async Task<IReadOnlyList<(int, bool)>> ListAsync(MeetingPlace place) => [.. (await Queries().MeetingAsync(Director, place, None))!.Actions.Select(action => (action.Id, action.IsCarried))];

    private async Task<(string?, int)> KeptAsync()
    {
        var meeting = (await Queries().MeetingAsync(Director, First, None))!.Meeting;
        return (meeting.Notes, meeting.Revision);
    }

    private static MeetingDraft Draft(int revision, string notes) => new() { Place = First, HeldOn = new DateOnly(2026, 1, 15), Notes = notes, Revision = revision };

    private static ActionDraft Action(int meeting) => new() { MeetingId = meeting, Text = "Ask the school nurses", Owner = "Head of service", DueOn = DateOnly.MaxValue };

    private CycleQueries Queries() => new(
        _builder.Store,
        Statuses(),
        new ReportQueries(_builder.Store, Statuses(), new StandardsQueries(_builder.Store, Statuses(), _cache, Catalogue.Standard, new StandardsLibrary(_builder.Store, TimeProvider.System, new StandardsOptions())), new PeopleNames([]), TimeProvider.System),
        new CycleOptions().Read(),
        TimeProvider.System);

    private CycleService Service() => new(_builder.Store, new CycleOptions().Read(), TimeProvider.System);

    private ActionService Actions() => new(_builder.Store, Statuses(), Catalogue.Standard, TimeProvider.System);

    private StatusQueries Statuses() => new(_builder.Store, _cache, TimeProvider.System);
}
