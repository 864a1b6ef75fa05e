using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

public sealed class ReportServiceTests : IAsyncLifetime
{
    private ReportDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await ReportDesk.OfAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task Open_ByManyAtOnce_MakesOneReport()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(_desk.OpenAsync)));

        Assert.Single(ids.Distinct());
        await using var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(1, await context.Reports.CountAsync());
        Assert.Equal(1, await context.ReportSteps.CountAsync());
    }

    [Fact]
    public async Task Open_OfWhatIsNotOwedOrNotOnesOwn_IsRefused()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() => OpenAsync(ReportDesk.Manager, ReportKinds.TeamManager, "T2"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => OpenAsync(ReportDesk.Service, ReportKinds.TeamManager, "T1"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => OpenAsync(ReportDesk.Head, ReportKinds.ServiceManager, "S1"));
        await Assert.ThrowsAsync<ReportRefusedException>(() => OpenAsync(ReportDesk.Service, ReportKinds.ServiceManager, "T1"));
        await Assert.ThrowsAsync<ReportRefusedException>(() => OpenAsync(ReportDesk.Manager, "no-such-kind", "T1"));
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Reports.OpenAsync(ReportDesk.Manager, ReportKinds.TeamManager, 99, "T1", CancellationToken.None));
    }

    [Fact]
    public async Task Submit_WithEmptySections_IsRefusedWithTheirTitles()
    {
        var report = await _desk.OpenAsync();

        var refusal = await Assert.ThrowsAsync<ReportRefusedException>(() => SubmitAsync(report));

        Assert.Contains("Incorrect data", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Voice", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ReportStates.Draft, await StateAsync(report));
    }

    [Fact]
    public async Task Submit_WithAnOpenExceptionOfTheTeam_IsRefusedWithTheList_UntilItIsAnswered()
    {
        var report = await _desk.OpenAsync();
        await _desk.FillAsync(report);
        await _desk.ExceptionAsync(unit: "T2");
        await _desk.ExceptionAsync(owner: "other");
        await _desk.ExceptionAsync(state: "explained");
        var open = await _desk.ExceptionAsync();

        var refusal = await Assert.ThrowsAsync<ReportRefusedException>(() => SubmitAsync(report));
        Assert.Contains("cp.visit-in-time", Assert.Single(refusal.Faults), StringComparison.Ordinal);

        await using (var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None))
        {
            await context.Exceptions.Where(item => item.Id == open).ExecuteUpdateAsync(update => update.SetProperty(item => item.State, "explained"));
        }

        await SubmitAsync(report);
        Assert.Equal(ReportStates.Submitted, await StateAsync(report));
    }

    [Fact]
    public async Task Save_AfterSubmission_IsRefused_AndOpenAgainAfterReturn()
    {
        var report = await SubmittedAsync();
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.SaveAsync(ReportDesk.Manager, report, 1, "later"));
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Children.AddChildAsync(ReportDesk.Manager, report, "C1", "w", CancellationToken.None));
        await Assert.ThrowsAsync<ReportRefusedException>(() => SubmitAsync(report));

        await _desk.Reports.ReturnAsync(ReportDesk.Service, report, "Say more on <b>supervision</b>", CancellationToken.None);

        Assert.True((await _desk.SaveAsync(ReportDesk.Manager, report, 1, "later")).Saved);
        await SubmitAsync(report);
        await _desk.Reports.AcceptAsync(ReportDesk.Service, report, CancellationToken.None);
        Assert.Equal(
            [("draft", null), ("submitted", null), ("returned", "Say more on <b>supervision</b>"), ("submitted", null), ("accepted", (string?)null)],
            (await _desk.Queries.ReportAsync(ReportDesk.Analyst, report, CancellationToken.None)).Steps.Select(step => (step.State, step.Comment)));
    }

    [Fact]
    public async Task Return_WithoutACommentOrBeforeSubmission_IsRefused()
    {
        var draft = await _desk.OpenAsync();
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Reports.ReturnAsync(ReportDesk.Service, draft, "why", CancellationToken.None));
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Reports.AcceptAsync(ReportDesk.Service, draft, CancellationToken.None));

        var report = await SubmittedAsync();
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Reports.ReturnAsync(ReportDesk.Service, report, " \n", CancellationToken.None));
    }

    [Fact]
    public async Task Decide_ByTwoAtOnce_IsTakenOnce()
    {
        var report = await SubmittedAsync();

        var outcomes = await Task.WhenAll(
            Record.ExceptionAsync(() => _desk.Reports.AcceptAsync(ReportDesk.Service, report, CancellationToken.None)),
            Record.ExceptionAsync(() => _desk.Reports.ReturnAsync(ReportDesk.Service with { UserId = "other" }, report, "why", CancellationToken.None)));

        Assert.IsType<ReportRefusedException>(Assert.Single(outcomes, outcome => outcome is not null));
    }

    [Fact]
    public async Task Decide_IsForTheServicesManager_NotForAHeadInCopyOrTheWriter()
    {
        var report = await SubmittedAsync();
        foreach (var who in new[] { ReportDesk.Head, ReportDesk.Director, ReportDesk.Analyst, ReportDesk.Manager, ReportDesk.Service with { UnitIds = ["S2"] } })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Reports.AcceptAsync(who, report, CancellationToken.None));
        }

        Assert.Equal(report, (await _desk.Queries.ReportAsync(ReportDesk.Head, report, CancellationToken.None)).Row.Id);
    }

    [Fact]
    public async Task Report_OfATeamThatHasClosed_IsWrittenByTheServiceAbove_AndAcceptedByASeniorLeader()
    {
        await _desk.CloseAsync("T1");

        var report = await OpenAsync(ReportDesk.Service, ReportKinds.TeamManager, "T1");
        await _desk.FillAsync(ReportDesk.Service, report);

        await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.SaveAsync(ReportDesk.Head, report, 1, "mine"));
        await _desk.Reports.SubmitAsync(ReportDesk.Service, report, CancellationToken.None);
        await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Reports.AcceptAsync(ReportDesk.Service, report, CancellationToken.None));
        await _desk.Reports.AcceptAsync(ReportDesk.Director, report, CancellationToken.None);
    }

    [Fact]
    public async Task Report_OfATeamAndItsServiceThatHaveClosed_IsWrittenByAnAnalyst_AndAcceptedByASeniorLeader()
    {
        await _desk.CloseAsync("T1");
        await Assert.ThrowsAsync<AccessDeniedException>(() => OpenAsync(ReportDesk.Analyst, ReportKinds.TeamManager, "T1"));
        await _desk.CloseAsync("S1");

        foreach (var (kind, unit) in new[] { (ReportKinds.TeamManager, "T1"), (ReportKinds.ServiceManager, "S1") })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => OpenAsync(ReportDesk.Director, kind, unit));
            var report = await OpenAsync(ReportDesk.Analyst, kind, unit);
            await _desk.FillAsync(ReportDesk.Analyst, report);

            await _desk.Reports.SubmitAsync(ReportDesk.Analyst, report, CancellationToken.None);
            await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Reports.AcceptAsync(ReportDesk.Analyst, report, CancellationToken.None));
            await _desk.Reports.AcceptAsync(ReportDesk.Director, report, CancellationToken.None);
        }
    }

    [Fact]
    public async Task QuarterlyReport_OfAMonthWithinAQuarter_IsRefused()
    {
        await using var desk = await ReportDesk.OfAsync(publish: 2);
        const int October = 2;

        var refused = await Assert.ThrowsAsync<ReportRefusedException>(() => desk.Reports.OpenAsync(ReportDesk.Analyst, ReportKinds.QuarterlyQa, October, OrgTree.AuthorityId, CancellationToken.None));

        Assert.Contains("last month of its quarter", Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServiceReport_IsWrittenByItsManager_AndAcceptedByASeniorLeader()
    {
        var report = await OpenAsync(ReportDesk.Service, ReportKinds.ServiceManager, "S1");
        await _desk.FillAsync(ReportDesk.Service, report);

        await _desk.ExceptionAsync(owner: "other");
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Reports.SubmitAsync(ReportDesk.Service, report, CancellationToken.None));
        await using (var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None))
        {
            await context.Exceptions.ExecuteUpdateAsync(update => update.SetProperty(item => item.State, "explained"));
        }

        await _desk.Reports.SubmitAsync(ReportDesk.Service, report, CancellationToken.None);
        await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Reports.AcceptAsync(ReportDesk.Service, report, CancellationToken.None));
        await _desk.Reports.AcceptAsync(ReportDesk.Director, report, CancellationToken.None);
    }

    [Fact]
    public async Task Child_IsNamedByWhoMayOpenIt_ShownToWhoMayOpenIt_AndLogged()
    {
        var report = await _desk.OpenAsync();
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Children.AddChildAsync(ReportDesk.Manager, report, "C2", "of another service", CancellationToken.None));
        await _desk.Children.AddChildAsync(ReportDesk.Manager, report, " C1 ", "Two homes in a month", CancellationToken.None);
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Children.AddChildAsync(ReportDesk.Manager, report, "C1", "again", CancellationToken.None));

        var read = await _desk.Queries.ReportAsync(ReportDesk.Service, report, CancellationToken.None);
        var entry = Assert.Single(read.Children);
        await _desk.Children.RemoveChildAsync(ReportDesk.Manager, report, entry.Id, CancellationToken.None);
        await Assert.ThrowsAsync<ReportRefusedException>(() => _desk.Children.RemoveChildAsync(ReportDesk.Manager, report, entry.Id, CancellationToken.None));

        Assert.Equal(("C1", "Two homes in a month"), (entry.ChildId, entry.Text));
        Assert.Empty((await _desk.Queries.ReportAsync(ReportDesk.Manager, report, CancellationToken.None)).Children);
        await using var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(
            [("manager", AccessKind.Change, "C1"), ("service", AccessKind.Look, "C1"), ("manager", AccessKind.Change, null)],
            (await context.AccessLog.Where(row => row.Page == "report-children").OrderBy(row => row.Id).ToListAsync()).Select(row => (row.UserId, row.Kind, row.ChildIds)));
    }

    private Task<int> OpenAsync(AccessScope who, string kind, string unit) => _desk.Reports.OpenAsync(who, kind, ReportDesk.Publication, unit, CancellationToken.None);

    private Task SubmitAsync(int report) => _desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None);

    private async Task<int> SubmittedAsync()
    {
        var report = await _desk.OpenAsync();
        await _desk.FillAsync(report);
        await SubmitAsync(report);
        return report;
    }

    private async Task<string> StateAsync(int report) => (await _desk.Queries.ReportAsync(ReportDesk.Manager, report, CancellationToken.None)).Row.State;
}
