using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

public sealed class ReportQueriesTests
{
    [Fact]
    public async Task List_BeforeAnybodyOpens_HoldsEveryTeamAndServiceThatTheReaderCovers_WithHowLateItIs()
    {
        await using var desk = await ReportDesk.OfAsync();

        Assert.Equal([("service-manager", "S1"), ("team-manager", "T1"), ("team-manager", "T2")], await UnitsAsync(desk, ReportDesk.Service));
        Assert.Equal([("team-manager", "T1")], await UnitsAsync(desk, ReportDesk.Manager));
        Assert.Equal(5, (await UnitsAsync(desk, ReportDesk.Analyst)).Count);
        Assert.Equal(5, (await UnitsAsync(desk, ReportDesk.Head)).Count);
        Assert.Empty(await UnitsAsync(desk, ReportDesk.Manager with { UnitIds = [] }));
        foreach (var role in new[] { PortalRole.Practitioner, PortalRole.Councillor, PortalRole.InformationGovernance })
        {
            Assert.Empty(await UnitsAsync(desk, ReportDesk.Manager with { Role = role }));
        }

        // Issued for October 2026, due on 20 November: the tests' own today decides whether it is late.
        var row = (await desk.Queries.ListAsync(ReportDesk.Manager, null, CancellationToken.None))!.Rows.Single();
        Assert.Equal((ReportStates.NotOpened, null, true, false), (row.State, row.Id, row.MayWrite, row.MayDecide));
    }

    [Fact]
    public async Task List_PastTheDueDate_SaysByHowManyWorkingDays_AndNotOfWhatWasSubmittedInTime()
    {
        await using var desk = await ReportDesk.OfAsync();
        await using var context = await desk.Builder.Store.OpenAsync(CancellationToken.None);
        var today = DateOnly.FromDateTime(desk.Time.GetLocalNow().DateTime);
        await context.Publications.ExecuteUpdateAsync(update => update.SetProperty(row => row.DueOn, today));
        var report = await desk.OpenAsync();
        await desk.FillAsync(report);
        await desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None);

        desk.Time.Pass(TimeSpan.FromDays(14));

        var rows = (await desk.Queries.ListAsync(ReportDesk.Service, null, CancellationToken.None))!.Rows.ToDictionary(row => row.UnitId);
        Assert.Null(rows["T1"].LateDays);
        Assert.InRange(rows["T2"].LateDays ?? 0, 8, 10);
    }

    [Fact]
    public async Task List_BeforeAMonthIsIssued_IsNone()
    {
        await using var desk = await ReportDesk.OfAsync(publish: 0);

        Assert.Null(await desk.Queries.ListAsync(ReportDesk.Manager, null, CancellationToken.None));
    }

    [Fact]
    public async Task Report_OfATeamThatHasClosed_IsStillOwed_SaysSo_AndKeepsItsFigures()
    {
        await using var desk = await ReportDesk.OfAsync(publish: 2);
        await using (var context = await desk.Builder.Store.OpenAsync(CancellationToken.None))
        {
            await context.OrgUnits.Where(unit => unit.Id == "T1").ExecuteDeleteAsync();
        }

        var list = (await desk.Queries.ListAsync(ReportDesk.Manager, null, CancellationToken.None))!;
        var report = await desk.Reports.OpenAsync(ReportDesk.Manager, ReportKinds.TeamManager, list.PublicationId, "T1", CancellationToken.None);
        var opened = await desk.Queries.ReportAsync(ReportDesk.Service, report, CancellationToken.None);
        var figures = await desk.Figures.ReadAsync(ReportDesk.Service, opened, CancellationToken.None);

        Assert.True(Assert.Single(list.Rows).IsClosed);
        Assert.Equal((true, "Beech"), (opened.Row.IsClosed, opened.Row.UnitName));
        Assert.Equal(1, Figure(figures, "cin.open").Now!.Figure.Numerator);
        Assert.Equal(1, Figure(figures, "cin.open").Before!.Figure.Numerator);
    }

    [Fact]
    public async Task Figures_AreThoseOfThePublication_WhateverTheRecordsSayLater()
    {
        await using var desk = await ReportDesk.OfAsync();
        var opened = await desk.Queries.ReportAsync(ReportDesk.Manager, await desk.OpenAsync(), CancellationToken.None);
        var before = Figure(await desk.Figures.ReadAsync(ReportDesk.Manager, opened, CancellationToken.None), "cin.open");

        await desk.Builder.ReplaceAsync(new BookBuilder().OpenChild("C1").OpenChild("C7").OpenChild("C8").OpenChild("C9"), months: 2);

        var after = Figure(await desk.Figures.ReadAsync(ReportDesk.Manager, opened, CancellationToken.None), "cin.open");
        Assert.NotNull(before.Now);
        Assert.Null(before.Before);
        Assert.Equal((before.Now.Figure, before.Now.Figure), (after.Now!.Figure, after.Now.Live));
    }

    [Fact]
    public async Task Figures_OfAService_HaveItsOwnAndThoseOfItsTeams()
    {
        await using var desk = await ReportDesk.OfAsync();
        var report = await desk.Reports.OpenAsync(ReportDesk.Service, ReportKinds.ServiceManager, ReportDesk.Publication, "S1", CancellationToken.None);
        var opened = await desk.Queries.ReportAsync(ReportDesk.Service, report, CancellationToken.None);

        var figures = await desk.Figures.ReadAsync(ReportDesk.Service, opened, CancellationToken.None);

        Assert.All(figures.SelectMany(group => group.Rows), row => Assert.Equal(["S1", "T1", "T2"], row.Figures.Select(figure => figure.UnitId)));
    }

    [Fact]
    public async Task Figures_OfTheQuarterlyReport_AreItsMonthsAddedUp_BesideTheQuarterBefore()
    {
        var book = new BookBuilder().OpenChild("C1", "2025-06-01");
        foreach (var on in new[] { "2026-05-10", "2026-07-10", "2026-08-10", "2026-09-10" })
        {
            book.Audited("C1", on, grade: "good");
        }

        await using var desk = await ReportDesk.OfAsync(book, months: 11, publish: 9);
        var report = await desk.Reports.OpenAsync(ReportDesk.Analyst, ReportKinds.QuarterlyQa, 9, OrgTree.AuthorityId, CancellationToken.None);

        var figures = await desk.Figures.ReadAsync(ReportDesk.Analyst, await desk.Queries.ReportAsync(ReportDesk.Analyst, report, CancellationToken.None), CancellationToken.None);

        var done = Figure(figures, "audit.completed");
        Assert.Equal((3, 1), (done.Now!.Figure.Value, done.Before!.Figure.Value));
        var unissued = await desk.Queries.ReportAsync(ReportDesk.Analyst, report, CancellationToken.None) with { Month = new(2026, 12) };
        Assert.Null(Figure(await desk.Figures.ReadAsync(ReportDesk.Analyst, unissued, CancellationToken.None), "audit.completed").Now);
    }

    [Theory]
    [InlineData("cp.open"), InlineData("assessment.open-overdue")]
    [InlineData("supervision.staff-held"), InlineData("supervision.staff-in-time"), InlineData("supervision.group-held"), InlineData("supervision.group"), InlineData("supervision.case-overdue")]
    [InlineData("observation.held"), InlineData("caseload.over-limit"), InlineData("audit.completed"), InlineData("feedback.parent"), InlineData("complaint.received")]
    [InlineData("leadership.action-learning-set"), InlineData("leadership.training"), InlineData("leadership.practice-week"), InlineData("leadership.learning-review"), InlineData("leadership.induction")]
    public void Blocks_OfAManagersReport_HoldWhatItOpensWith(string measure) =>
        Assert.All([ReportKinds.TeamManager, ReportKinds.ServiceManager], kind => Assert.Single(ReportFigureBlocks.Of(kind).SelectMany(block => block.Measures), measure));

    [Fact]
    public void Blocks_NameMeasuresOfTheCatalogueOnly() =>
        Assert.All(ReportKinds.List.Codes.SelectMany(ReportFigureBlocks.Of).SelectMany(block => block.Measures), id => Assert.NotNull(Catalogue.Standard.Find(id)));

    [Fact]
    public void Outlines_OfEveryKind_HaveSectionsWithCodesOfTheirOwn() =>
        Assert.All(ReportKinds.List.Codes, kind => Assert.True(ReportOutlines.Of(kind) is { Count: > 0 } sections && sections.DistinctBy(section => section.Id).Count() == sections.Count));

    private static ReportFigure Figure(IReadOnlyList<ReportFigureGroup> groups, string measure) =>
        groups.SelectMany(group => group.Rows).First(row => row.Definition.Id == measure).Figures[0];

    private static async Task<IReadOnlyList<(string, string)>> UnitsAsync(ReportDesk desk, AccessScope who) =>
        [.. (await desk.Queries.ListAsync(who, null, CancellationToken.None))!.Rows.Select(row => (row.Kind, row.UnitId))];
}
