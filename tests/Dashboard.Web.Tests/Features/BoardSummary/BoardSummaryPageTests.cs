using Bunit;
using Dashboard.Data.Access;
using Dashboard.Data.Actions;
using Dashboard.Data.Reports;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.TestSupport;
using Dashboard.Web.Features.BoardSummary;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Documents;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.BoardSummary;

/// <summary>Sixty children, 31 of them with a safety plan; thirteen months issued, to October 2026, and one live.</summary>
public sealed class BoardSummaryPageTests : FigurePages, IAsyncLifetime
{
    private static readonly Month Issued = new(2026, 10);

    private StoreBuilder _builder = null!;

    public async Task InitializeAsync() => _builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 14, publish: 13);

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _builder.DisposeAsync();
    }

    [Fact]
    public void Headline_OfAShare_SaysFigureNumbersDirectionChangeAndWhatIsBetter()
    {
        var card = Words(Card(Show(Director), "sos-safety-plan").TextContent);

        Assert.StartsWith("Children with a safety plan 52%", card, StringComparison.Ordinal);
        Assert.Contains("At the end of the month, 52% of the children we work with had a safety plan. That is 31 of 60.", card, StringComparison.Ordinal);
        Assert.Contains("Higher is better.", card, StringComparison.Ordinal);
        Assert.Contains("since October 2025.", card, StringComparison.Ordinal);
        Assert.Contains("There is no target for this.", card, StringComparison.Ordinal);
        Assert.Contains(HeadlineWords.NoComparison, card, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNoLinkToCasesOrReports_NoForm_AndTheRuleOfSmallNumbers()
    {
        var page = Show(Councillor);

        Assert.Empty(page.FindAll("a[href*='/cases'], a[href*='/reports'], a[href*='numbers=exact'], form[action='/reports/open']"));
        Assert.Contains(BoardSummaryText.NotAccepted, page.Markup, StringComparison.Ordinal);
        Assert.Contains("1 to 5 children", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Officer_BeginsTheTexts_AndCanLookAsCouncillorsDo()
    {
        var page = Show(Director);

        Assert.Equal([ReportKinds.Board, OrgTree.AuthorityId], new[] { "kind", "unit" }.Select(name => page.Find($"form[action='/reports/open'] input[name={name}]").GetAttribute("value")));
        Assert.NotNull(page.Find("a[href='/board?month=2026-10&as=councillor']"));
        Navigation.NavigateTo("/board?as=councillor");
        Assert.Contains("as councillors do", Render().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Month_NotIssued_SaysSo()
    {
        var page = Show(Councillor, "/board?month=2026-11");

        Assert.Contains("November 2026 are not closed yet", page.Find(".finding").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".headline"));
    }

    [Fact]
    public async Task Text_IsShownToCouncillors_OnceItIsAcceptedAndNotBefore()
    {
        Open("/board", Councillor);
        var (reports, writing) = (Services.GetRequiredService<ReportService>(), Services.GetRequiredService<ReportWriting>());
        var view = (await Services.GetRequiredService<BoardSummaryQuery>().LoadAsync(Director, Issued, CancellationToken.None))!;
        var id = await reports.OpenAsync(Analyst, ReportKinds.Board, view.Report!.PublicationId, OrgTree.AuthorityId, CancellationToken.None);
        await writing.SaveSectionAsync(Analyst, id, "doing", 0, "We hire <more> workers.", CancellationToken.None);
        await reports.SubmitAsync(Analyst, id, CancellationToken.None);
        Assert.DoesNotContain("We hire", Render().Markup, StringComparison.Ordinal);
        await Assert.ThrowsAsync<AccessDeniedException>(() => reports.AcceptAsync(Analyst, id, CancellationToken.None));

        await reports.AcceptAsync(Director, id, CancellationToken.None);

        Assert.Equal("We hire <more> workers.", Render().Find("#doing ~ p").TextContent);
        Assert.Contains(await DocumentAsync(Councillor), block => block is ParagraphBlock paragraph && paragraph.Runs[0].Text == "We hire <more> workers.");
    }

    [Fact]
    public async Task Actions_OfTheAuthorityAboutAHeadline_StandWithoutTheirOwner()
    {
        Open("/board", Councillor);
        await Services.GetRequiredService<ActionService>().AddAsync(
            Director, new ActionDraft { MeasureId = "sos.safety-plan", UnitId = OrgTree.AuthorityId, Text = "Train each team", Owner = "Head of practice", DueOn = new DateOnly(2100, 1, 31) }, CancellationToken.None);

        var page = Render();

        Assert.Contains("Train each team. This is for “Children with a safety plan”. It is due by 31 Jan 2100.", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Head of practice", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_HoldsEveryHeadline_AndItsTableNumbers()
    {
        Open("/board", Director);

        var blocks = await DocumentAsync(Director);

        Assert.Empty(HeadlineSelection.Shipped.Select(id => HeadlineWording.Find(id)!.Name).Except(blocks.OfType<HeadingBlock>().Select(heading => heading.Text)));
        Assert.Contains(blocks.OfType<TableBlock>().Single().Rows, row => row[0].Text == "Children with a safety plan" && row[1].Number is > 0.5 and < 0.53);
    }

    private async Task<IReadOnlyList<DocumentBlock>> DocumentAsync(AccessScope reader) =>
        BoardSummaryDocument.Of((await Services.GetRequiredService<BoardSummaryQuery>().LoadAsync(reader, Issued, CancellationToken.None))!, "OFFICIAL", "For a test", null).Blocks;

    private static AngleSharp.Dom.IElement Card(IRenderedComponent<BoardSummaryPage> page, string measure) => page.Find($"section[aria-labelledby=headline-{measure}]");

    private IRenderedComponent<BoardSummaryPage> Show(AccessScope reader, string url = "/board")
    {
        Open(url, reader);
        return Render();
    }

    private IRenderedComponent<BoardSummaryPage> Render()
    {
        var page = Render<BoardSummaryPage>();
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
