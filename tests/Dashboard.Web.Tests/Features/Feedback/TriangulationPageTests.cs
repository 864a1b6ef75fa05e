using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Feedback;
using Dashboard.Web.Features.Feedback.Triangulation;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Feedback;

public sealed class TriangulationPageTests(FeedbackStore store) : FigurePages, IClassFixture<FeedbackStore>
{
    [Fact]
    public void Team_WhoseAuditsRiseAndFamiliesFall_IsAskedAboutIt()
    {
        var item = Show(Director, "/triangulation?unit=T1").Find(".disagreements article");

        Assert.Equal("What do auditors see in the records that families do not feel?", item.QuerySelector("h3")!.TextContent);
        Assert.Equal(["Overall scale of audits", "What parents and carers say"], item.QuerySelectorAll("dt a").Select(link => Words(link.TextContent)));
        Assert.Equal(["7; a year before 4", "5; a year before 7"], item.QuerySelectorAll("dd").Select(words => Words(words.TextContent)));
        Assert.Equal(["/measures/audit.scale?unit=T1", "/measures/feedback.parent?unit=T1"], item.QuerySelectorAll("dt a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/cases?measure=feedback.parent&month=2026-10&months=12&unit=T1", item.QuerySelector(".screen-only a")!.GetAttribute("href"));
    }

    [Fact]
    public void Finding_NamesTheFirstDisagreement() => Assert.Contains(
        "the sources disagree in 1 place, the first: Audits rate the work higher than a year ago, and parents and carers score it lower.",
        Words(Show(Director, "/triangulation?unit=T1").Find(".finding").TextContent),
        StringComparison.Ordinal);

    [Fact]
    public void Row_SaysDirectionChangeAndPlaceBesideTheAuthority()
    {
        var row = Show(Director, "/triangulation?unit=T1").FindAll("section[aria-labelledby=sources] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => Words(cell.TextContent)))).First(row => row.StartsWith("What parents", StringComparison.Ordinal));

        Assert.Equal("What parents and carers say|5|16 answers|worsening|down 2 on the 12 months before|–|0.3 worse than the authority", row);
    }

    [Fact]
    public void Team_OfFewAnswers_HasNoDirectionAndNoRule()
    {
        var page = Show(TeamManager, "/triangulation");

        Assert.Empty(page.FindAll(".disagreements"));
        Assert.Contains("None of the", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesTheAuthorityWithoutTeamsOrRecords()
    {
        var page = Show(Councillor, "/triangulation?unit=T1");

        Assert.Contains("Exampleshire", page.Find(".eyebrow").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.DoesNotContain("Beech", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HoldsTheDisagreement()
    {
        Open(store.Builder, Director, "/triangulation");
        var view = await Services.GetRequiredService<TriangulationQuery>().LoadAsync(Director, new UnitMonthFilter(FeedbackFeature.TriangulationPage, "T1"), CancellationToken.None);
        var rows = string.Concat(SheetResponse.Csv(TriangulationFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(rows, row => row.StartsWith("disagreement,audit.scale + feedback.parent,What do auditors see", StringComparison.Ordinal));
    }

    private IRenderedComponent<TriangulationPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<TriangulationPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
