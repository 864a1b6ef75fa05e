using System.Text.Json;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Reports;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Reports;

/// <summary>Each kind of report on its page and in its document, over months issued to September 2026.</summary>
public sealed class ReportKindTests : FigurePages, IAsyncLifetime
{
    private const int September = 12;
    private static readonly AccessScope Manager = TeamManager with { UnitIds = ["T1"] };
    private static readonly AccessScope Service = TeamManager with { UserId = "service", Role = PortalRole.ServiceManager, UnitIds = ["S1"] };

    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(
        new BookBuilder().OpenChild("C1").Posted("W1", "T1").StaffSupervised("W1", "2026-09-10").Observed("W1", "2026-09-11").Event("training", "2026-09-12", came: 4, invited: 5, team: "T1"), publish: September);

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public async Task Board_HasItsSectionsOnly_AndLeadsToThePageWithItsFigures()
    {
        var page = Show(await BeginAsync(Director, ReportKinds.Board, OrgTree.AuthorityId));

        Assert.Equal(["Write", "On its way"], Headings(page));
        Assert.Equal("/board?month=2026-09", page.FindAll("a").Single(link => link.TextContent.StartsWith("The page on which", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.DoesNotContain("complex cases", page.Find("report-editor").ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuarterlyReport_SaysTheQuarter_AndHasNoEmptyHeadings()
    {
        var page = Show(await BeginAsync(Director, ReportKinds.QuarterlyQa, OrgTree.AuthorityId));

        Assert.Equal("What did July to September 2026 mean for Exampleshire?", page.Find("h1").TextContent);
        Assert.Equal(["The figures as issued", "Write", "On its way"], Headings(page));
        Assert.All(page.FindAll("thead th:nth-child(2)"), head => Assert.Equal("July to September 2026", head.TextContent));
        Assert.All(page.FindAll("thead th:nth-child(3)"), head => Assert.Equal("Quarter before", head.TextContent));
    }

    [Fact]
    public async Task TeamReport_HasTheStatementOfFrequency_AndItsEvents_FromTheIssuedFigures()
    {
        var page = Show(await BeginAsync(Manager, ReportKinds.TeamManager, "T1"));

        Assert.StartsWith("Beech, September 2026. Individual supervision: 1 held in the month", page.Find("#frequency").TextContent, StringComparison.Ordinal);
        Assert.Contains("Direct observations: 1 made in the month", page.Find("#frequency").TextContent, StringComparison.Ordinal);
        Assert.Equal("1", Words(page.FindAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Training courses").QuerySelector("td")!.TextContent));
    }

    [Fact]
    public async Task Submit_OfAReportThatIsNotReady_NamesWhatIsMissing_EachWithALinkToWhereItIsAnswered()
    {
        var id = await BeginAsync(Manager, ReportKinds.TeamManager, "T1");
        await using (var context = await _builder.Store.OpenAsync(CancellationToken.None))
        {
            context.Exceptions.Add(new() { PublicationId = September, RuleId = "r", MeasureId = "cp.visit-in-time", UnitId = "T1", Cases = 1, Owner = ExceptionOwners.TeamManager, State = ExceptionStates.Open, TimesRunning = 1 });
            await context.SaveChangesAsync();
        }

        var links = Show(id).Find("[aria-labelledby=way]").QuerySelectorAll("li a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal("/exceptions/1", links[0]);
        Assert.Equal($"/reports/{id}#section-meaning-text", links[1]);
        Assert.Equal(1 + ReportOutlines.Of(ReportKinds.TeamManager).Count(outline => outline.Required), links.Count);
    }

    [Theory]
    [InlineData(ReportKinds.TeamManager, "T1", "meaning")]
    [InlineData(ReportKinds.ServiceManager, "S1", "learning")]
    [InlineData(ReportKinds.QuarterlyQa, OrgTree.AuthorityId, "audit")]
    [InlineData(ReportKinds.Board, OrgTree.AuthorityId, "doing")]
    public async Task Document_ToShare_HoldsNoIdOfAChild_AndNoSmallNumber(string kind, string unit, string section)
    {
        var writer = kind switch { ReportKinds.TeamManager => Manager, ReportKinds.ServiceManager => Service, _ => Director };
        var id = await BeginAsync(writer, kind, unit);
        await Services.GetRequiredService<ReportWriting>().SaveSectionAsync(writer, id, section, 0, "Learned from C1", CancellationToken.None);
        if (ReportOutlines.NamesChildren(kind))
        {
            await Services.GetRequiredService<ReportChildService>().AddChildAsync(writer, id, "C1", "Two homes", CancellationToken.None);
        }

        var reader = Services.GetRequiredService<ReportReader>();
        var inside = Words(ReportDocument.Of(await reader.ReadAsync(writer, id, CancellationToken.None), "Inside.", "OFFICIAL", null));
        var shared = ReportDocument.Of(await reader.SharedAsync(writer, id, CancellationToken.None), "To share.", "OFFICIAL", null);

        Assert.Contains("Learned from C1", inside, StringComparison.Ordinal);
        Assert.Contains("Learned from [child]", Words(shared), StringComparison.Ordinal);
        Assert.DoesNotContain("C1", Words(shared), StringComparison.Ordinal);
        Assert.DoesNotContain("Two homes", Words(shared), StringComparison.Ordinal);
        var open = shared.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).Where(row => row[0].Text == "Children in need").ToList();
        Assert.All(open, row => Assert.Null(row[1].Number));
        Assert.Equal(writer != Director, open.Count == 1);
    }

    private static string Words(DocumentSpec spec) => JsonSerializer.Serialize(spec.Blocks.Cast<object>());

    private static IEnumerable<string> Headings(IRenderedComponent<ReportPage> page) => page.FindAll("h2").Select(heading => heading.TextContent);

    private IRenderedComponent<ReportPage> Show(int id) => Render<ReportPage>(parameters => parameters.Add(report => report.Id, id));

    private Task<int> BeginAsync(AccessScope writer, string kind, string unit)
    {
        Services.AddForms();
        Open(_builder, writer, "/reports");
        return Services.GetRequiredService<ReportService>().OpenAsync(writer, kind, September, unit, CancellationToken.None);
    }
}
