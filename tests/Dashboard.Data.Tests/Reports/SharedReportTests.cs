using System.Text.Json;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Reports;

/// <summary>A report as it may leave the service. Child C1 is of the team, C2 of another service.</summary>
public sealed class SharedReportTests : IAsyncLifetime
{
    private ReportDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await ReportDesk.OfAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task Shared_OfATeamsReport_HoldsNoIdOfAChild_ComplexCase_ExceptionOrComment()
    {
        var report = await _desk.OpenAsync();
        await _desk.FillAsync(report);
        await _desk.SaveAsync(ReportDesk.Manager, report, 1, "C1, c1’s mother and (C2/C1) in 12 visits of 2026; C10 is a form.");
        await _desk.SaveAsync(ReportDesk.Manager, report, 1, "About a family", ReportOutlines.Complex);
        await _desk.SaveAsync(ReportDesk.Manager, report, 1, "One visit is late", ReportOutlines.Exceptions);
        await _desk.Children.AddChildAsync(ReportDesk.Manager, report, "C1", "Two homes in a month", CancellationToken.None);
        var exception = await _desk.ExceptionAsync(state: "explained");
        await using var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None);
        context.ExceptionAnswers.Add(new() { ExceptionId = exception, State = "explained", Text = "C1 was ill", Author = "manager", At = DateTime.UtcNow });
        await context.SaveChangesAsync();
        await _desk.Reports.SubmitAsync(ReportDesk.Manager, report, CancellationToken.None);
        await _desk.Reports.ReturnAsync(ReportDesk.Service, report, "Say more on C1", CancellationToken.None);

        var shared = await _desk.Queries.SharedAsync(ReportDesk.Service, report, CancellationToken.None);

        Assert.Equal("[child], [child]’s mother and ([child]/[child]) in 12 visits of 2026; C10 is a form.", shared.Sections.Single(section => section.Outline.Id == "meaning").Text);
        Assert.DoesNotContain(shared.Sections, section => section.Outline.Id == ReportOutlines.Complex);
        Assert.Empty(shared.Exceptions);
        var whole = JsonSerializer.Serialize(new { shared.Sections, shared.Exceptions, shared.Steps, shared.Children });
        Assert.All(["\"C1\"", "C1 ", "was ill", "Two homes", "About a family", "One visit", "cp.visit-in-time", "Say more"], words => Assert.DoesNotContain(words, whole, StringComparison.Ordinal));
        Assert.Empty(await context.AccessLog.Where(row => row.UserId == "service" && row.ChildIds != null).ToListAsync());
    }

    [Fact]
    public async Task Shared_OfAServicesAndOfTheAuthoritysReport_HoldsNoIdOfAChild()
    {
        foreach (var (who, kind, unit, section) in new[]
        {
            (ReportDesk.Service, ReportKinds.ServiceManager, "S1", "learning"),
            (ReportDesk.Director, ReportKinds.QuarterlyQa, OrgTree.AuthorityId, "audit"),
            (ReportDesk.Analyst, ReportKinds.Board, OrgTree.AuthorityId, "doing"),
        })
        {
            var report = await _desk.Reports.OpenAsync(who, kind, ReportDesk.Publication, unit, CancellationToken.None);
            await _desk.SaveAsync(who, report, 0, "What we learned from C1-C2.", section);

            var shared = await _desk.Queries.SharedAsync(who, report, CancellationToken.None);

            Assert.Equal("What we learned from [child]-[child].", shared.Sections.Single(row => row.Outline.Id == section).Text);
            Assert.Equal([unit], shared.Units.Select(row => row.Id));
        }
    }

    [Fact]
    public async Task Figures_ToShare_AreWithheldWhereFewChildrenStandBehindThem()
    {
        var report = await _desk.Reports.OpenAsync(ReportDesk.Service, ReportKinds.ServiceManager, ReportDesk.Publication, "S1", CancellationToken.None);
        var sharing = ReportDesk.Service with { ForSharing = true };

        var exact = await _desk.Figures.ReadAsync(ReportDesk.Service, await _desk.Queries.ReportAsync(ReportDesk.Service, report, CancellationToken.None), CancellationToken.None);
        var shared = await _desk.Figures.ReadAsync(sharing, await _desk.Queries.SharedAsync(ReportDesk.Service, report, CancellationToken.None), CancellationToken.None);

        Assert.Equal(1, Open(exact).Now!.Figure.Value);
        Assert.True(Open(shared).Now!.Figure.IsWithheld);
    }

    [Fact]
    public async Task Figures_ToShareOfATeamThatHasClosed_AreWithheld()
    {
        var report = await _desk.OpenAsync();
        await using (var context = await _desk.Builder.Store.OpenAsync(CancellationToken.None))
        {
            await context.OrgUnits.Where(unit => unit.Id == "T1").ExecuteDeleteAsync();
        }

        var shared = await _desk.Queries.SharedAsync(ReportDesk.Manager, report, CancellationToken.None);

        Assert.True(Open(await _desk.Figures.ReadAsync(ReportDesk.Manager with { ForSharing = true }, shared, CancellationToken.None)).Now!.Figure.IsWithheld);
    }

    [Fact]
    public async Task Shared_ForWhoMayNotReadTheReport_IsDenied()
    {
        var report = await _desk.OpenAsync();
        foreach (var who in new[] { ReportDesk.Service with { UnitIds = ["S2"] }, ReportDesk.Manager with { UnitIds = ["T2"] }, ReportDesk.Director with { Role = PortalRole.Councillor }, ReportDesk.Manager with { Role = PortalRole.Practitioner } })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => _desk.Queries.SharedAsync(who, report, CancellationToken.None));
        }
    }

    private static ReportFigure Open(IReadOnlyList<ReportFigureGroup> groups) => groups.SelectMany(group => group.Rows).First(row => row.Definition.Id == "cin.open").Figures[0];
}
