using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Data.Tests.AccessLogs;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Exceptions;

public sealed class ExceptionTests : IAsyncLifetime, IDisposable
{
    private const string Visits = "child-protection-visits-late";
    private const string TwoYears = "plan-over-two-years";

    private static readonly Month September = new(2026, 9);
    private static readonly Month October = new(2026, 10);
    private static readonly AccessScope Leader = new() { UserId = "lee", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Analyst = Leader with { UserId = "ann", Role = PortalRole.Analyst };
    private static readonly AccessScope Manager = new() { UserId = "tom", Role = PortalRole.TeamManager, UnitIds = ["T1"] };
    private static readonly AccessScope Service = new() { UserId = "sue", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };

    private static readonly StillClock Clock = new(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Publish_MarksTeamsAndSingleCases_AndCountsTheMonthsRunning()
    {
        var first = await ListAsync(Leader, September);
        var second = await ListAsync(Leader, October);

        Assert.Equal((3, 1), Of(first.Single(row => row.RuleId == Visits && row.UnitId == "T1")));
        Assert.Equal((3, 2), Of(second.Single(row => row.RuleId == Visits && row.UnitId == "T1")));
        Assert.Equal(["A", "B", "C", "D"], second.Where(row => row.RuleId == TwoYears).Select(row => row.ChildId).Order(StringComparer.Ordinal));
        Assert.All(second.Where(row => row.RuleId == TwoYears), row => Assert.Equal((null, 1, true), (row.Value, row.Cases, row.IsOneCase)));
        static (int, int) Of(ExceptionRow row) => (row.Cases, row.TimesRunning);
    }

    [Fact]
    public async Task Cases_OfAnExceptionOfAUnit_AreThoseOfTheMeasureOnThatSide()
    {
        foreach (var row in (await ListAsync(Leader, October)).Where(row => !row.IsOneCase))
        {
            var rule = ExceptionRules.Standard.Find(row.RuleId)!;
            var page = await Cases().PageAsync(Leader, new CaseFilter { MeasureId = row.MeasureId, Month = October, UnitId = row.UnitId, Counted = rule.Counted }, "test", CancellationToken.None);
            Assert.Equal(row.Cases, page.Total);
        }
    }

    [Fact]
    public async Task Publish_WithMoreSingleCasesThanAreListed_MarksTheTeamInstead()
    {
        var book = Book();
        foreach (var number in Enumerable.Range(0, ExceptionMarker.MostCases))
        {
            book.OpenChild($"M{number}", team: "T3").Plan($"M{number}", "2024-05-01");
        }

        await using var large = await StoreBuilder.OfAsync(book, months: 2, publish: 1);
        await using var context = await large.Store.OpenAsync(CancellationToken.None);
        var items = await context.Exceptions.Where(item => item.RuleId == TwoYears).ToListAsync();

        Assert.Equal(4, items.Count(item => item.ChildId is not null));
        Assert.Equal(("T3", ExceptionMarker.MostCases), Assert.Single(items.Where(item => item.ChildId is null).Select(item => (item.UnitId, item.Cases))));
    }

    [Fact]
    public async Task Publish_WithARuleSwitchedOff_DoesNotMarkIt()
    {
        var rules = ExceptionOverrides.Apply("x", [new ExceptionOverride { Rule = Visits, Off = "true" }]);
        await new PublicationService(_builder.Store, Catalogue.Standard, Clock, rules).PublishAsync(
            new PublishRequest { Month = new Month(2026, 11), IssuedOn = BookBuilder.Day("2026-12-11"), DueOn = BookBuilder.Day("2026-12-20") }, CancellationToken.None);

        var rows = await ListAsync(Leader, new Month(2026, 11));
        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => row.RuleId == Visits);
    }

    [Fact]
    public async Task Publish_WithServiceManagersDueBeforeTeamManagers_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => new PublicationService(_builder.Store, Catalogue.Standard, Clock).PublishAsync(
            new PublishRequest { Month = new Month(2026, 11), IssuedOn = BookBuilder.Day("2026-12-11"), DueOn = BookBuilder.Day("2026-12-20"), ServiceManagersDueOn = BookBuilder.Day("2026-12-19") },
            CancellationToken.None));

        Assert.Contains("service managers", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_IsOfTheUnitsThatTheReaderCovers()
    {
        Assert.Equal(["T1"], (await ListAsync(Manager, October, "T1")).Select(row => row.UnitId).Distinct());
        Assert.Equal(["T1", "T2"], (await ListAsync(Service, October, "S1")).Select(row => row.UnitId).Distinct().Order());
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Manager, October, "T2"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Manager, October, "S1"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Service, October));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Leader with { ForSharing = true }, October));
        foreach (var role in new[] { PortalRole.Practitioner, PortalRole.Councillor, PortalRole.InformationGovernance })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Manager with { Role = role }, October, "T1"));
        }
    }

    [Fact]
    public async Task List_NamesChildrenOnlyWhereAsked_AndLogsIt()
    {
        var without = await Queries().ListAsync(Manager, new ExceptionFilter { Month = October, UnitId = "T1" }, "test", CancellationToken.None);
        Assert.All(without, row => Assert.Null(row.ChildId));
        Assert.Equal(0, await EntriesAsync());

        await ListAsync(Manager, October, "T1");
        Assert.Equal(1, await EntriesAsync());
    }

    [Fact]
    public async Task Answer_SetsTheState_AndIsShownWithTheNameOfItsAuthor()
    {
        var row = await VisitsAsync();
        await AnswerAsync(Manager, Draft(row));

        var detail = await Queries().OneAsync(Manager, row.Id, false, "test", CancellationToken.None);
        Assert.Equal((ExceptionStates.Explained, 1), (detail!.Row.State, detail.Answers.Count));
        Assert.Equal("Tom of the names", detail.Answers[0].Author);
        Assert.Equal([September, October], detail.History.Select(month => month.Month));
        Assert.Equal(ExceptionStates.Explained, detail.History[^1].State);
    }

    [Fact]
    public async Task Answers_OfTwoPeopleAtOnce_SecondIsRefusedAndTheFirstStands()
    {
        var row = await VisitsAsync();
        var results = await Task.WhenAll(Record.ExceptionAsync(() => AnswerAsync(Manager, Draft(row))), Record.ExceptionAsync(() => AnswerAsync(Service, Draft(row) with { State = ExceptionStates.Resolved })));

        Assert.Single(results, result => result is null);
        Assert.IsType<ExceptionRefusedException>(Assert.Single(results, result => result is not null));
        var detail = await Queries().OneAsync(Service, row.Id, false, "test", CancellationToken.None);
        Assert.Equal(Assert.Single(detail!.Answers).State, detail.Row.State);

        await AnswerAsync(Service, Draft(row) with { After = detail.LastAnswerId });
        Assert.Equal(2, (await Queries().OneAsync(Service, row.Id, false, "test", CancellationToken.None))!.Answers.Count);
    }

    [Fact]
    public async Task Answer_WithAnAction_KeepsTheAction()
    {
        var row = await VisitsAsync();
        var draft = Draft(row) with { State = ExceptionStates.ActionAgreed, Action = "Book the visits", ActionOwner = "Team manager", ActionDueOn = new DateOnly(2026, 12, 10) };
        await AnswerAsync(Manager, draft);

        var detail = await Queries().OneAsync(Manager, row.Id, false, "test", CancellationToken.None);
        Assert.Equal(("Book the visits", "Team manager"), (Assert.Single(detail!.Actions).Text, detail.Actions[0].Owner));
        var refusal = await Assert.ThrowsAsync<ExceptionRefusedException>(() => AnswerAsync(Manager, Draft(row) with { State = ExceptionStates.ActionAgreed, After = detail.LastAnswerId }));
        Assert.Equal(["Action", "Owner", "Due"], refusal.Faults.Select(fault => fault[..fault.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Answer_ThatTheDataIsWrong_AsksForCorrectionsOfItsOwnCasesOnly()
    {
        var row = await VisitsAsync();
        var draft = Draft(row) with { State = ExceptionStates.DataWrong, Corrections = [new RecordCorrection("A", "The visit of 3 October is missing")] };
        await Assert.ThrowsAsync<ExceptionRefusedException>(() => AnswerAsync(Manager, draft with { Corrections = [new RecordCorrection("D", "Of another team")] }));
        await AnswerAsync(Manager, draft);

        var request = Assert.Single(await Corrections().ListAsync(Manager, "T1", true, true, "test", CancellationToken.None));
        Assert.Equal(("A", row.Id, "T1"), (request.ChildId, request.ExceptionId, request.UnitId));
        var service = new CorrectionService(_builder.Store, Statuses(), Clock);
        await Assert.ThrowsAsync<AccessDeniedException>(() => service.CloseAsync(Manager, request.Id, CorrectionOutcomes.Corrected, CancellationToken.None));
        await service.CloseAsync(Analyst, request.Id, CorrectionOutcomes.Corrected, CancellationToken.None);
        await Assert.ThrowsAsync<ExceptionRefusedException>(() => service.CloseAsync(Analyst, request.Id, CorrectionOutcomes.Left, CancellationToken.None));
        Assert.Empty(await Corrections().ListAsync(Manager, "T1", true, true, "test", CancellationToken.None));
        Assert.Equal("corrected", Assert.Single(await Corrections().ListAsync(Manager, "T1", false, true, "test", CancellationToken.None)).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Answer_ThatIsNoPlainText_IsRefused(string text)
    {
        var row = await VisitsAsync();

        await Assert.ThrowsAsync<ExceptionRefusedException>(() => AnswerAsync(Manager, Draft(row) with { Text = text }));
        await Assert.ThrowsAsync<ExceptionRefusedException>(() => AnswerAsync(Manager, Draft(row) with { Text = new string('x', 200_000) }));
        Assert.Equal(ExceptionStates.Open, (await VisitsAsync()).State);
    }

    [Fact]
    public async Task Answer_IsForThoseWhoAnswerForTheUnit()
    {
        var row = await VisitsAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Analyst, Draft(row)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Manager with { UnitIds = ["T2"] }, Draft(row)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Manager with { Role = PortalRole.Practitioner }, Draft(row)));
        await AnswerAsync(Leader, Draft(row));
    }

    private static BookBuilder Book() => new BookBuilder()
        .OpenChild("A").Plan("A", "2024-05-01")
        .OpenChild("B").Plan("B", "2024-05-01")
        .OpenChild("C").Plan("C", "2024-05-01")
        .OpenChild("D", team: "T2").Plan("D", "2024-05-01");

    private static AnswerDraft Draft(ExceptionRow row) => new() { ExceptionId = row.Id, State = ExceptionStates.Explained, Text = "Two workers were ill.", After = 0 };

    private async Task<ExceptionRow> VisitsAsync() => (await ListAsync(Leader, October)).Single(row => row.RuleId == Visits && row.UnitId == "T1");

    private async Task<int> EntriesAsync()
    {
        await using var context = await _builder.Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.CountAsync(entry => entry.Page == "test");
    }

    private Task AnswerAsync(AccessScope scope, AnswerDraft draft) => new ExceptionService(_builder.Store, Statuses(), Clock).AnswerAsync(scope, draft, CancellationToken.None);

    private Task<IReadOnlyList<ExceptionRow>> ListAsync(AccessScope scope, Month month, string unit = OrgTree.AuthorityId) =>
        Queries().ListAsync(scope, new ExceptionFilter { Month = month, UnitId = unit, WithChildren = true }, "test", CancellationToken.None);

    private ExceptionQueries Queries() => new(_builder.Store, Statuses(), Names(), Clock);

    private CorrectionQueries Corrections() => new(_builder.Store, Statuses(), Names(), Clock);

    private static PeopleNames Names() => new([new MadeUp()]);

    private CaseQueries Cases() => new(_builder.Store, Statuses(), new FigureQueries(_builder.Store, Statuses(), _cache), Catalogue.Standard, Clock);

    private StatusQueries Statuses() => new(_builder.Store, _cache, Clock);

    private sealed class MadeUp : IPeopleSource
    {
        public Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string> { ["tom"] = "Tom of the names" });
    }
}
