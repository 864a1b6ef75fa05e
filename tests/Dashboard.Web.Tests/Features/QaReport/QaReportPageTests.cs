using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.QaReport;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Packs;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.QaReport;

/// <summary>Audits of July, August and September (two, one and one; all good but one) and of May (one); issued to September.</summary>
public sealed class QaReportPageTests : FigurePages, IAsyncLifetime
{
    private static readonly Quarter Third = Quarter.Of(new Month(2026, 9));

    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(Book(), months: 14, publish: 12);

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public void Figures_OfTheQuarter_AreItsMonthsAddedUp_BesideTheQuarterBefore()
    {
        var page = Show(Director, "/qa-report");

        Assert.Contains("July to September 2026", page.Find(".eyebrow").TextContent, StringComparison.Ordinal);
        Assert.Equal(["4", "", "1", "up 3 on the quarter before"], Row(page, "Audits done").Take(4));
        Assert.Equal(["75%", "3 of 4", "100%", "down 25 points on the quarter before"], Row(page, "Audits graded good or outstanding").Take(4));
    }

    [Fact]
    public void Areas_AreTheFiveWithTheDifferenceMade_InOrder() => Assert.Equal(
        ["Audit", "Dashboard and core data", "Feedback", "Practice leadership", "Practice review", "The difference made", QaReportWords.ActionsTitle],
        Show(Director, "/qa-report").FindAll("h2").Select(heading => heading.TextContent));

    [Fact]
    public void Blocks_OfFigures_EveryOneHasASectionOfTheSameTitle() =>
        Assert.Empty(ReportFigureBlocks.Of(ReportKinds.QuarterlyQa).Select(block => block.Title).Except(ReportOutlines.Of(ReportKinds.QuarterlyQa).Select(outline => outline.Title)));

    [Fact]
    public void Quarter_WhoseLastMonthIsNotIssued_SaysSo()
    {
        var page = Show(Director, "/qa-report?quarter=2026-Q4");

        Assert.Contains("December 2026 has not been issued", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Manager_ReadsIt_AndBeginsNothing()
    {
        var page = Show(TeamManager, "/qa-report");

        Assert.Empty(page.FindAll("form[action='/reports/open'], button"));
        Assert.Contains(QaReportWords.NotAccepted, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_AddedAndMarkedDone_StandsInTheList()
    {
        Open("/qa-report", Director);
        await BeginAsync();
        var page = Render();
        page.FindAll("button").First(button => button.TextContent == "Add an action").Click();
        page.Find("#action-text").Change("Audit again in spring");
        page.Find("#action-owner").Change("Head of quality");
        page.Find("#action-due").Change("2100-01-31");

        await page.Find("#action-form").SubmitAsync();
        page.WaitForElement(".agreed li");
        await page.FindAll("button").First(button => button.TextContent == "Mark done").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Head of quality · done on", Words(page.Find(".agreed li.done").TextContent), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_HoldsFiguresTextsAndActions()
    {
        Open("/qa-report", Director);
        var id = await BeginAsync();
        await Services.GetRequiredService<ReportActionService>().AddActionAsync(Director, id, new ActionDraft { Text = "Audit again", Owner = "Head", DueOn = new DateOnly(2100, 1, 31) }, CancellationToken.None);
        await WriteAsync(id);

        Assert.DoesNotContain("About audit", Paragraphs(await DocumentAsync()));
        await AcceptAsync(id);

        var blocks = await DocumentAsync();
        Assert.Contains("About audit", Paragraphs(blocks));
        Assert.Contains(blocks.OfType<TableBlock>().First().Rows, row => row[0].Text == "Audits done" && row[1].Number == 4);
        Assert.Equal("Audit again", blocks.OfType<TableBlock>().Last().Rows.Single()[0].Text);
    }

    [Fact]
    public async Task Pack_HoldsTheReportOnceItIsAccepted_AndNamesItAsMissingBefore()
    {
        Open("/qa-report", Director);
        var none = await InPackAsync(Director, "2026-09");
        var id = await BeginAsync();
        await WriteAsync(id);
        var (draft, ofAReader) = (await InPackAsync(Director, "2026-09"), await InPackAsync(TeamManager, "2026-09"));
        await AcceptAsync(id);
        var accepted = await InPackAsync(TeamManager, "2026-09");

        Assert.Equal((null, "Nobody has begun it"), (none.File, none.State));
        Assert.Equal((null, "Being written; it joins the pack once it is accepted"), (draft.File, draft.State));
        Assert.Equal((null, "Not accepted yet"), (ofAReader.File, ofAReader.State));
        Assert.StartsWith("Accepted on ", accepted.State, StringComparison.Ordinal);
        Assert.Equal("qa-report-2026-Q3.docx", accepted.File!.Name);
        Assert.NotNull(await accepted.File.ReadAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("2026-09", "July to September 2026")]
    [InlineData("2026-08", "April to June 2026")]
    public async Task Pack_IsAboutTheLatestQuarterThatHasEnded(string month, string period)
    {
        Open("/qa-report", Director);

        Assert.Equal($"{QaReportWords.Title}, {period}", (await InPackAsync(Director, month)).Title);
    }

    private static BookBuilder Book()
    {
        var book = new BookBuilder().OpenChild("C1", "2025-06-01");
        foreach (var (on, grade) in new[] { ("2026-05-10", "good"), ("2026-07-10", "good"), ("2026-07-11", "requires-improvement"), ("2026-08-10", "good"), ("2026-09-10", "outstanding") })
        {
            book.Audited("C1", on, grade: grade);
        }

        return book;
    }

    private static IEnumerable<string> Paragraphs(IEnumerable<DocumentBlock> blocks) => blocks.OfType<ParagraphBlock>().Select(block => string.Concat(block.Runs.Select(run => run.Text)));

    private static IEnumerable<string> Row(IRenderedComponent<QaReportPage> page, string measure) =>
        page.FindAll("tbody tr").First(row => row.Children[0].TextContent == measure).Children.Skip(1).Select(cell => Words(cell.TextContent));

    private async Task<IReadOnlyList<DocumentBlock>> DocumentAsync() =>
        QaReportDocument.Of((await Services.GetRequiredService<QaReportQuery>().LoadAsync(Director, Third, CancellationToken.None))!, "OFFICIAL", null).Blocks;

    private async Task<PackEntry> InPackAsync(AccessScope reader, string month) =>
        (await Services.GetServices<IPackSource>().OfType<QaPackSource>().Single().EntriesAsync(new PackRequest(reader, Month.Parse(month), reader.UnitIds, "OFFICIAL", TimeProvider.System.GetLocalNow()), CancellationToken.None)).Single();

    private async Task WriteAsync(int id)
    {
        foreach (var outline in ReportOutlines.Of(ReportKinds.QuarterlyQa))
        {
            await Services.GetRequiredService<ReportWriting>().SaveSectionAsync(Director, id, outline.Id, 0, "About " + outline.Id, CancellationToken.None);
        }
    }

    private async Task AcceptAsync(int id)
    {
        await Services.GetRequiredService<ReportService>().SubmitAsync(Director, id, CancellationToken.None);
        await Services.GetRequiredService<ReportService>().AcceptAsync(Director, id, CancellationToken.None);
    }

    private Task<int> BeginAsync() => Services.GetRequiredService<ReportService>().OpenAsync(Director, ReportKinds.QuarterlyQa, 12, OrgTree.AuthorityId, CancellationToken.None);

    private IRenderedComponent<QaReportPage> Show(AccessScope reader, string url)
    {
        Open(url, reader);
        return Render();
    }

    private IRenderedComponent<QaReportPage> Render()
    {
        var page = Render<QaReportPage>();
        page.WaitForElement("h1", TimeSpan.FromSeconds(30));
        return page;
    }

    private void Open(string url, AccessScope reader)
    {
        Services.AddSingleton<AntiforgeryStateProvider, NoForms>();
        Open(_builder, reader, url);
    }

    private sealed class NoForms : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
