using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Standards;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Standards;

public sealed class StandardsPageTests(StandardsStore store) : FigurePages, IClassFixture<StandardsStore>
{
    [Fact]
    public void Rule_ShowsItsLimitItsShareAndWhoSetsIt()
    {
        var row = Row(Show(Director, "/standards"), "Visit to a child on a protection plan");

        Assert.Equal(["every 10 working days", "67%", "3"], row.QuerySelectorAll("td").Take(3).Select(cell => Words(cell.TextContent)));
        Assert.Equal("Limits of the measures", row.QuerySelector("summary")!.TextContent);
        Assert.Equal("/cases?measure=standard.cp-visit&month=2026-10&unit=authority", row.QuerySelectorAll("td")[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/standards/what-if?rule=cp-visit&unit=authority&month=2026-10", row.QuerySelectorAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public void Rule_ThatNoSourceFeeds_SaysWhatIsMissing_AndOffersNoOtherLimit()
    {
        var row = Row(Show(Director, "/standards"), "Initial conference booked");

        Assert.Contains("Not supplied: the date on which the conference is booked", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("What if", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_WithTwoReadings_SaysWhichHolds()
    {
        var row = Row(Show(Director, "/standards"), "Assessment completed");

        Assert.Contains("within 45 working days, from the referral", Words(row.TextContent), StringComparison.Ordinal);
        Assert.Contains("The one that holds: 45 working days, as statute says. The other: 45 days, as the text says.", Words(row.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_NamesTheLeastKept()
    {
        var finding = Words(Show(Director, "/standards").Find(".finding").TextContent);

        Assert.StartsWith("Exampleshire, October 2026:", finding, StringComparison.Ordinal);
        Assert.Contains("timescales could be counted. Least often kept:", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_OpensNoRecordsAndTriesNoLimits()
    {
        var page = Show(Councillor, "/standards");

        Assert.Empty(page.FindAll("a[href^='/cases'], a[href^='/standards/what-if']"));
        Assert.Equal("c", Words(Row(page, "Visit to a child on a protection plan").QuerySelectorAll("td")[1].TextContent));
    }

    [Fact]
    public async Task File_HasARowForEveryRule()
    {
        Open(store.Builder, Director, "/standards");
        var view = await Services.GetRequiredService<StandardsReader>().LoadAsync(Director, new UnitMonthFilter(StandardsFeature.Page), CancellationToken.None);
        var rows = string.Concat(SheetResponse.Csv(StandardsFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(view!.Rows.Count, rows.Length - 1);
        Assert.Contains(rows, row => row.StartsWith("Visits,cp-visit,Visit to a child on a protection plan,every 10 working days,Limits of the measures,", StringComparison.Ordinal));
    }

    private static IElement Row(IRenderedComponent<StandardsPage> page, string title) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == title);

    private IRenderedComponent<StandardsPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<StandardsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
