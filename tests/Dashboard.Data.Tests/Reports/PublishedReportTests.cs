using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Queries;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

/// <summary>The board summary and the quarterly report: who reads them, from when on, and what is to be done.</summary>
public sealed class PublishedReportTests : IAsyncLifetime, IDisposable
{
    private static readonly AccessScope Councillor = ReportDesk.Director with { UserId = "councillor", Role = PortalRole.Councillor };

    private readonly FigureCache _cache = new();
    private ReportDesk _desk = null!;
    private Month _month;

    private PublishedReportQueries Published => new(_desk.Builder.Store, Statuses);

    private ReportActionQueries Actions => new(_desk.Builder.Store, Statuses);

    private ReportActionService Service => new(_desk.Builder.Store, Statuses, _desk.Time);

    private ActionService Marking => new(_desk.Builder.Store, Statuses, Catalogue.Standard, _desk.Time);

    private StatusQueries Statuses => new(_desk.Builder.Store, _cache, _desk.Time);

    private DateOnly Due => DateOnly.FromDateTime(_desk.Time.GetUtcNow().DateTime).AddDays(30);

    public async Task InitializeAsync()
    {
        _desk = await ReportDesk.OfAsync();
        await using var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None);
        _month = await context.Publications.Select(row => row.Month).SingleAsync();
    }

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    public void Dispose() => _cache.Dispose();

    [Fact]
    public async Task Text_OfTheBoardSummary_IsReadByCouncillorsOnceItIsAccepted()
    {
        var id = await BeginAsync(ReportKinds.Board);
        var before = await ReadAsync(Councillor, ReportKinds.Board);
        Assert.Equal((null, ReportStates.NotOpened, false, 0), (before.Id, before.State, before.MayWrite, before.Sections.Count));
        Assert.Equal((id, ReportStates.Draft), ((await ReadAsync(ReportDesk.Analyst, ReportKinds.Board)).Id, (await ReadAsync(ReportDesk.Analyst, ReportKinds.Board)).State));

        await AcceptAsync(id, ReportKinds.Board);

        var after = await ReadAsync(Councillor, ReportKinds.Board);
        Assert.True(after.IsAccepted);
        Assert.Null(after.Id);
        Assert.Equal("none", after.Text("doing"));
    }

    [Fact]
    public async Task QuarterlyReport_IsReadByManagers_AndNotByCouncillors()
    {
        Assert.NotNull(await ReadAsync(ReportDesk.Manager, ReportKinds.QuarterlyQa));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReadAsync(Councillor, ReportKinds.QuarterlyQa));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReadAsync(ReportDesk.Director, ReportKinds.TeamManager));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Actions.OfQuarterAsync(Councillor, Quarter.Of(_month), CancellationToken.None));
    }

    [Fact]
    public async Task Month_NotIssued_HasNoReport() => Assert.Null(await Published.OfAsync(ReportDesk.Director, ReportKinds.Board, _month.Next, CancellationToken.None));

    [Fact]
    public async Task Actions_OfAReport_AreTrackedInLaterQuartersUntilTheyAreDone()
    {
        var id = await BeginAsync(ReportKinds.QuarterlyQa);
        await AddAsync(id, "First");
        await AddAsync(id, "Second");
        var now = Quarter.Of(_month);
        var later = new Quarter(Quarter.Of(Month.Of(Due)).Last.AddMonths(Quarter.Months));
        var first = (await Actions.OfQuarterAsync(ReportDesk.Director, now, CancellationToken.None))[0].Id;

        await Marking.DoneAsync(ReportDesk.Director, first, CancellationToken.None);

        Assert.Equal(["Second", "First"], (await Actions.OfQuarterAsync(ReportDesk.Manager, now, CancellationToken.None)).Select(action => action.Text));
        Assert.Equal(["Second"], (await Actions.OfQuarterAsync(ReportDesk.Director, later, CancellationToken.None)).Select(action => action.Text));
        Assert.Empty(await Actions.OfQuarterAsync(ReportDesk.Director, now.Previous, CancellationToken.None));
        await Assert.ThrowsAsync<ActionRefusedException>(() => Marking.DoneAsync(ReportDesk.Director, first, CancellationToken.None));
    }

    [Fact]
    public async Task Action_OfAnAcceptedOrOtherReport_OrOfSomebodyElse_IsRefused()
    {
        var id = await BeginAsync(ReportKinds.QuarterlyQa);
        await AddAsync(id, "First");
        await Assert.ThrowsAsync<AccessDeniedException>(() => Service.AddActionAsync(ReportDesk.Head, id, new ActionDraft { Text = "t", Owner = "o", DueOn = Due }, CancellationToken.None));
        var faults = await Assert.ThrowsAsync<ReportRefusedException>(() => Service.AddActionAsync(ReportDesk.Analyst, id, new ActionDraft { Text = " ", Owner = "<b>x</b>", DueOn = null }, CancellationToken.None));
        Assert.Equal(3, faults.Faults.Count);
        await AcceptAsync(id, ReportKinds.QuarterlyQa);
        await Assert.ThrowsAsync<ReportRefusedException>(() => AddAsync(id, "Too late"));
        var board = await BeginAsync(ReportKinds.Board);
        await Assert.ThrowsAsync<ReportRefusedException>(() => AddAsync(board, "Elsewhere"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => Marking.DoneAsync(ReportDesk.Service, 1, CancellationToken.None));
    }

    private Task AddAsync(int report, string text) => Service.AddActionAsync(ReportDesk.Analyst, report, new ActionDraft { Text = text, Owner = "Lead", DueOn = Due }, CancellationToken.None);

    private async Task<PublishedReport> ReadAsync(AccessScope scope, string kind) => (await Published.OfAsync(scope, kind, _month, CancellationToken.None))!;

    private Task<int> BeginAsync(string kind) => _desk.Reports.OpenAsync(ReportDesk.Analyst, kind, ReportDesk.Publication, OrgTree.AuthorityId, CancellationToken.None);

    private async Task AcceptAsync(int id, string kind)
    {
        await _desk.FillAsync(ReportDesk.Analyst, id);

        await _desk.Reports.SubmitAsync(ReportDesk.Analyst, id, CancellationToken.None);
        await _desk.Reports.AcceptAsync(ReportDesk.Director, id, CancellationToken.None);
    }
}
