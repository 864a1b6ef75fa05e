using Bunit;
using Dashboard.TestSupport;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Features.Support;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OverviewPageTests(CountedStore store) : FigurePages, IClassFixture<CountedStore>
{
    [Fact]
    public void Finding_SaysShareChangeAndTheTeamThatStandsApart()
    {
        Open(store.Builder, Director, "/?month=2026-10");

        Assert.Equal(
            "52% of open children in Exampleshire have a safety plan, up 10 points since April 2026; Rowan is below 40%.",
            Words(Render<OverviewPage>().Find(".finding").TextContent));
    }

    [Fact]
    public void Tiles_AreTheEightInTheJourneysOrder_EachOpeningItsMeasure()
    {
        Open(store.Builder, Director, "/");

        var tiles = Render<OverviewPage>().FindAll("section[aria-labelledby=practice] article");

        Assert.Equal(
            ["Mapping with family", "Three Houses", "Danger statement", "Safety goal", "Safety scale", "Words and Pictures", "Family network meeting", "Safety plan"],
            tiles.Select(tile => Words(tile.QuerySelector("h3")!.TextContent)));
        Assert.Equal("/measures/sos.safety-plan?unit=authority", tiles[^1].QuerySelector(".value a")!.GetAttribute("href"));
        Assert.Equal("31 of 60", Words(tiles[^1].QuerySelector(".detail")!.TextContent));
    }

    [Fact]
    public void Teams_StandLowestFirst_AndSmallOnesCarryNoShade()
    {
        Open(store.Builder, Director, "/");

        var rows = Render<OverviewPage>().FindAll("table.heat")[1].QuerySelectorAll("tbody tr");

        Assert.Equal(["Alder", "Rowan", "Beech"], rows.Select(row => Words(row.QuerySelector("th")!.TextContent)));
        Assert.All(rows[0].QuerySelectorAll("td").Take(8), cell => Assert.Contains("step-0", cell.ClassName, StringComparison.Ordinal));
        Assert.Equal("/measures/sos.safety-plan?unit=T2&month=2026-11", rows[1].QuerySelectorAll("td a")[7].GetAttribute("href"));
    }

    [Fact]
    public void Councillor_SeesServicesOnly_AndIsToldWhy()
    {
        Open(store.Builder, Councillor, "/?unit=T2");

        var page = Render<OverviewPage>();

        Assert.Single(page.FindAll("table.heat"));
        Assert.DoesNotContain("Rowan", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("unit=T", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Your role shows figures of the authority and its services", page.Find(".notes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void TeamManager_StartsAtTheirTeam_BesideTheUnitsAbove()
    {
        Open(store.Builder, TeamManager, "/?unit=T1");

        var page = Render<OverviewPage>();

        Assert.StartsWith("20% of open children in Rowan have a safety plan", Words(page.Find(".finding").TextContent), StringComparison.Ordinal);
        Assert.Equal(["Rowan", "First service"], page.FindAll("table.heat tbody th").Select(cell => Words(cell.TextContent)));
    }

    [Fact]
    public void Practitioner_IsSentToTheBoard()
    {
        Open(store.Builder, Practitioner, "/");

        var page = Render<OverviewPage>();

        Assert.EndsWith("/practice/board", Navigation.Uri, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("article"));
    }

    [Fact]
    public void Status_Chosen_NarrowsTilesAndSaysWhatItLeaves()
    {
        Open(store.Builder, Director, "/?status=looked-after");

        var page = Render<OverviewPage>();

        Assert.StartsWith("No safety plan was expected in November 2026: Exampleshire had no looked after children", Words(page.Find(".finding").TextContent), StringComparison.Ordinal);
        Assert.Equal("/", page.Find(".chips a").GetAttribute("href"));
        Assert.Contains("the tables of services and teams are of all open children", page.Find(".notes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FieldMissing_TilesSayWhichAndTheFindingSaysSo()
    {
        await using var builder = await StoreBuilder.OfAsync(FigureBook.New(), months: 2, publish: 0, "practice_activity.activity_type");
        Open(builder, Director, "/");

        var page = Render<OverviewPage>();

        Assert.Contains("Not supplied by this source: practice_activity.activity_type", page.Find("section[aria-labelledby=practice] article").TextContent, StringComparison.Ordinal);
        Assert.Contains("cannot be counted", page.Find(".finding").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SmallNumbers_AreMarked()
    {
        Open(store.Builder, Director, "/?unit=T3");

        var page = Render<OverviewPage>();

        Assert.Contains("0% of open children in Alder have a safety plan (0 of 5)", Words(page.Find(".finding").TextContent), StringComparison.Ordinal);
        Assert.Contains("few", page.Find("section[aria-labelledby=practice] article .note").TextContent, StringComparison.Ordinal);
    }
}
