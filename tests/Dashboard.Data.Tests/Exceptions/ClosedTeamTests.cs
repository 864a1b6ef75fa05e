using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Tests.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;

namespace Dashboard.Data.Tests.Exceptions;

/// <summary>September and October are issued with team T1 (Beech) of service S1; then it closes. Its visits were late in both.</summary>
public sealed class ClosedTeamTests : IAsyncLifetime, IDisposable
{
    private const string Visits = "child-protection-visits-late";

    private static readonly Month September = new(2026, 9);
    private static readonly Month October = new(2026, 10);
    private static readonly Month November = new(2026, 11);
    private static readonly AccessScope Leader = new() { UserId = "lee", Role = PortalRole.SeniorLeader, UnitIds = [OrgTree.AuthorityId] };
    private static readonly AccessScope Analyst = Leader with { UserId = "ann", Role = PortalRole.Analyst };
    private static readonly AccessScope Service = new() { UserId = "sue", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };
    private static readonly AccessScope Cover = new() { UserId = "tom", Role = PortalRole.TeamManager, UnitIds = ["T2", "T1"] };

    private readonly FigureCache _cache = new();
    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(Book(), months: 3, publish: 2);

    public async Task DisposeAsync() => await _builder.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Team_ClosedMidMonth_ItsExceptionsAreAnsweredAbove_WithTheirRecords()
    {
        await _builder.ReplaceAsync(Book().Closed("T1"), months: 3);
        var row = (await ListAsync(Service, October, "S1")).Single(item => item.RuleId == Visits);

        await AnswerAsync(Service, Draft(row) with { State = ExceptionStates.DataWrong, Corrections = [new RecordCorrection("A", "The visit was made on the third.")] });

        Assert.Equal(("T1", true), (row.UnitId, row.MayAnswer));
        Assert.Equal("Beech", (await Statuses().StatusAsync(CancellationToken.None)).UnitName("T1"));
        Assert.Equal("A", Assert.Single((await OneAsync(Service, row.Id)).Corrections).ChildId);
        Assert.Equal("A", Assert.Single(await Corrections().ListAsync(Service, "S1", onlyOpen: true, withChildren: true, "test", CancellationToken.None)).ChildId);
        Assert.Equal(3, (await Cases().PageAsync(Service, new CaseFilter { MeasureId = row.MeasureId, Month = October, UnitId = "T1", Counted = false }, "test", CancellationToken.None)).Total);
    }

    [Fact]
    public async Task Team_ClosedMidMonth_NobodyBesideThoseAboveAndWhoCoversItAnswers()
    {
        await _builder.ReplaceAsync(Book().Closed("T1"), months: 3);
        var row = await RowAsync(October);

        Assert.True((await OneAsync(Leader, row.Id)).Row.MayAnswer);
        Assert.True((await OneAsync(Cover, row.Id)).Row.MayAnswer);
        Assert.False((await OneAsync(Analyst, row.Id)).Row.MayAnswer);
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Analyst, Draft(row)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Service with { UnitIds = ["S2"] }, Draft(row)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Cover with { UnitIds = ["T2"] }, Draft(row)));
        await Assert.ThrowsAsync<AccessDeniedException>(() => OneAsync(Cover with { UnitIds = ["T2"] }, row.Id));
    }

    [Fact]
    public async Task Team_ClosedTheMonthBefore_IsInNoLaterIssue_AndItsEarlierExceptionsAreStillAnswered()
    {
        await _builder.ReplaceAsync(Book().Closed("T1"), months: 3);
        await new PublicationService(_builder.Store, Catalogue.Standard, TimeProvider.System).PublishAsync(
            new PublishRequest { Month = November, IssuedOn = BookBuilder.Day("2026-12-11"), DueOn = BookBuilder.Day("2026-12-20") }, CancellationToken.None);

        Assert.DoesNotContain(await ListAsync(Leader, November), item => item.UnitId == "T1");
        foreach (var month in new[] { September, October })
        {
            await AnswerAsync(Service, Draft(await RowAsync(month)));
            Assert.Equal(ExceptionStates.Explained, (await RowAsync(month)).State);
        }
    }

    [Fact]
    public async Task Team_ClosedWithItsService_FallsToTheNearestOpenUnitAbove()
    {
        await _builder.ReplaceAsync(Book().Closed("T1").Closed("T2").Closed("S1"), months: 3);
        var row = await RowAsync(October);

        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Service with { UnitIds = ["S2"] }, Draft(row)));
        await AnswerAsync(Service with { UserId = "head", UnitIds = [OrgTree.AuthorityId] }, Draft(row));
    }

    [Fact]
    public async Task Team_ThatMovedWithoutClosing_IsAnsweredWhereItIsNow()
    {
        await _builder.ReplaceAsync(Book().Closed("T1").Unit("T1", "S2"), months: 3);
        var row = await RowAsync(October);

        Assert.Single(await ListAsync(Service with { UnitIds = ["S2"] }, October, "S2"), item => item.Id == row.Id);
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(Service, Draft(row)));
    }

    [Fact]
    public async Task Report_OfAClosedTeam_WhoMayWriteItMayAnswerItsExceptions_AndItIsSubmitted()
    {
        await using var desk = await ReportDesk.OfAsync();
        var (own, byAnother) = (await desk.ExceptionAsync(), await desk.ExceptionAsync());
        await desk.Builder.ReplaceAsync(new BookBuilder().OpenChild("C2", team: "T3", worker: "W3").Closed("T1"), months: 2);
        using var cache = new FigureCache();
        var answers = new ExceptionService(desk.Builder.Store, new StatusQueries(desk.Builder.Store, cache, TimeProvider.System), TimeProvider.System);
        var report = await desk.OpenAsync();
        await desk.FillAsync(report);

        await Assert.ThrowsAsync<Dashboard.Data.Reports.ReportRefusedException>(() => desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None));
        await answers.AnswerAsync(ReportDesk.Manager, Draft(own), CancellationToken.None);
        await answers.AnswerAsync(ReportDesk.Service, Draft(byAnother), CancellationToken.None);
        await desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None);
        await desk.Reports.AcceptAsync(ReportDesk.Director, report, CancellationToken.None);
    }

    private static BookBuilder Book() => new BookBuilder()
        .OpenChild("A").Plan("A", "2024-05-01")
        .OpenChild("B").Plan("B", "2024-05-01")
        .OpenChild("C").Plan("C", "2024-05-01")
        .OpenChild("D", team: "T2", worker: "W2").Plan("D", "2024-05-01");

    private static AnswerDraft Draft(ExceptionRow row) => Draft(row.Id);

    private static AnswerDraft Draft(int id) => new() { ExceptionId = id, State = ExceptionStates.Explained, Text = "Two workers were ill.", After = 0 };

    private async Task<ExceptionRow> RowAsync(Month month) => (await ListAsync(Leader, month)).Single(row => row.RuleId == Visits && row.UnitId == "T1");

    private async Task<ExceptionDetail> OneAsync(AccessScope scope, int id) => (await Queries().OneAsync(scope, id, withChildren: true, "test", CancellationToken.None))!;

    private Task AnswerAsync(AccessScope scope, AnswerDraft draft) => new ExceptionService(_builder.Store, Statuses(), TimeProvider.System).AnswerAsync(scope, draft, CancellationToken.None);

    private Task<IReadOnlyList<ExceptionRow>> ListAsync(AccessScope scope, Month month, string unit = OrgTree.AuthorityId) =>
        Queries().ListAsync(scope, new ExceptionFilter { Month = month, UnitId = unit }, "test", CancellationToken.None);

    private ExceptionQueries Queries() => new(_builder.Store, Statuses(), new PeopleNames([]), TimeProvider.System);

    private CorrectionQueries Corrections() => new(_builder.Store, Statuses(), new PeopleNames([]), TimeProvider.System);

    private CaseQueries Cases() => new(_builder.Store, Statuses(), new FigureQueries(_builder.Store, Statuses(), _cache), Catalogue.Standard, TimeProvider.System);

    private StatusQueries Statuses() => new(_builder.Store, _cache, TimeProvider.System);
}
