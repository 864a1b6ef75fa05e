using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Outcomes;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Outcomes;

public sealed class DistancePageTests(OutcomeStore store) : FigurePages, IClassFixture<OutcomeStore>
{
    [Fact]
    public void Domain_SaysBothEndsTheDistanceTheShareAndWhoWasScaledOnce()
    {
        var page = Show(Director, "/outcomes/distance?month=2026-10");

        var cells = page.FindAll("table tbody tr")[0].QuerySelectorAll("th, td").Select(cell => Words(cell.TextContent)).ToList();
        Assert.Equal(["Safety", "", "4", "5.4", "+1.4", "75% few", "6 of 8"], cells[..7]);
        Assert.Equal("1", cells[8]);
        Assert.Equal("From 4 at first to 5.4 at the latest scaling", page.Find(".dumbbell").GetAttribute("aria-label"));
    }

    [Fact]
    public void Bands_OpenTheChildrenOfEach_AndHoldNobodyScaledOnce()
    {
        var page = Show(Director, "/outcomes/distance?month=2026-10");

        var rows = page.FindAll("table[aria-labelledby=bands-safety] tbody tr").Select(row => (Words(row.QuerySelector("th")!.TextContent), Words(row.QuerySelector(".figure")!.TextContent))).ToList();
        Assert.Equal([("fell by 3 or more", "1"), ("the same", "1"), ("rose by 1 or 2", "4"), ("rose by 3 or more", "2")], rows);
        Assert.NotEmpty(page.FindAll("a[href='/cases?measure=outcome.distance.safety&month=2026-10&unit=authority&band=rose%20by%203%20or%20more']"));
        Assert.NotEmpty(page.FindAll("a[href='/cases?measure=outcome.scaled-once&month=2026-10&unit=authority&split=domain%3Asafety']"));
    }

    [Fact]
    public void Units_TheLowestShareFirst_OpenTheirChildren()
    {
        var page = Show(Director, "/outcomes/distance?month=2026-10");

        var rows = page.FindAll("section[aria-labelledby=units] tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, Words(row.QuerySelector("td")!.TextContent))).ToList();
        Assert.Equal([("Beech", "67% 4 of 6, few"), ("Rowan", "100% 2 of 2, few")], rows[..2]);
        Assert.NotEmpty(page.FindAll("a[href='/cases?measure=outcome.improved.safety&month=2026-10&unit=T1']"));
    }

    [Fact]
    public void Finding_SaysTheShareAndWhatItIsMadeOf() => Assert.Equal(
        "Exampleshire, October 2026: on safety 75% of children stand higher than at first (6 of 8).",
        Words(Show(Director, "/outcomes/distance?month=2026-10").Find(".finding").TextContent));

    [Fact]
    public void AfterHelp_SaysHowLongEachIsFollowed()
    {
        var page = Show(Director, "/outcomes/distance?month=2026-10");

        Assert.Equal(4, page.FindAll("section[aria-labelledby=after] article").Count);
        Assert.Contains("each followed for six months", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNeitherBandsNorTeamsNorSmallNumbers()
    {
        var page = Show(Councillor, "/outcomes/distance?month=2026-10&unit=T1");

        Assert.Empty(page.FindAll("section[aria-labelledby=bands], a[href^='/cases'], a[href*='unit=T']"));
        Assert.DoesNotContain("Beech", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("75%", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("6 of 8", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HasEveryFigureOfThePage()
    {
        Open(store.Builder, Director, "/outcomes/distance");
        var view = await Services.GetRequiredService<DistanceQuery>().LoadAsync(Director, UnitMonthFilter.FromQuery("/outcomes/distance", null, "2026-10", null), CancellationToken.None);

        var sheet = DistanceFiles.Sheet(view!, "m", DateTimeOffset.UnixEpoch);

        Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Count, row.Count));
        Assert.Equal(["fell by 3 or more", "the same", "rose by 1 or 2", "rose by 3 or more"], sheet.Rows.Where(row => Equals(row[0], "By how much")).Select(row => row[4]));
        Assert.Equal(4, sheet.Rows.Count(row => Equals(row[0], "After help ended")));
    }

    private IRenderedComponent<DistancePage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        return Render<DistancePage>();
    }
}
