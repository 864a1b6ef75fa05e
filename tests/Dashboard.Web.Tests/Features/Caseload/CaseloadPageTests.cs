using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Caseload;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Caseload;

public sealed class CaseloadPageTests(CaseloadStore store) : FigurePages, IClassFixture<CaseloadStore>
{
    [Theory]
    [InlineData("", "/caseload")]
    [InlineData("unit=T1&month=2026-10&all=1", "/caseload?unit=T1&month=2026-10&all=1")]
    [InlineData("month=never&all=yes", "/caseload")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url) => Assert.Equal(url, Filter(query).ToUrl());

    [Fact]
    public void Finding_SaysTheMeanTheWorkersTheTeamsAndTheChildrenWithout() => Assert.Equal(
        // 18 + 15 + 5 + 41 children of workers with known hours, for 3.5 full-time: 22.6.
        "Exampleshire, October 2026: a full-time worker holds 22.6 children; 4 of 5 workers are above their limit; Alder holds more than 80 children; 3 children have no allocated worker.",
        Words(Show(Director, "/caseload").Find(".finding").TextContent));

    [Fact]
    public void Workers_AreHeldAgainstTheirOwnLimit()
    {
        var page = Show(Director, "/caseload");

        Assert.Equal(["Dee", "Eve", "Ann", "Bea", "Cal"], page.FindAll("section[aria-labelledby=workers] tbody th").Select(cell => cell.TextContent));
        Assert.Equal(["Beech", "Social worker", "15", "1", "15", "14", "1", "Agency", "Yes"], Cells(Row(page, "workers", "Bea")));
        Assert.Equal(["Rowan", "Social worker", "5", "0.5", "10", "17", "–", "Employed", "No"], Cells(Row(page, "workers", "Cal")));
        Assert.Equal(["–", "–"], Cells(Row(page, "workers", "Eve"))[3..5]);
    }

    [Fact]
    public void Worker_OpensTheChildrenHeld() => Assert.Equal(
        "/cases?measure=caseload.children&month=2026-10&unit=authority&worker=W2",
        Row(Show(Director, "/caseload"), "workers", "Bea").QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void Above_ListsThoseAboveWithBySoMany() => Assert.Equal(
        ["Dee, Alder: 41 children, limit 17, 24 above", "Eve, Alder: 40 children, limit 17, 23 above", "Ann, Beech: 18 children, limit 17, 1 above", "Bea, Beech: 15 children, limit 14, 1 above, newly qualified"],
        Show(Director, "/caseload").FindAll("section[aria-labelledby=above] li").Select(item => Words(item.TextContent)));

    [Fact]
    public void Teams_SayWhatWouldBringThemWithinTheLimits()
    {
        var page = Show(Director, "/caseload");

        Assert.Equal(["81", "1 above", "2", "1", "41", "2", "0", "1 child fewer would make 80; its workers’ hours make room for 17 at 17 each: 64 children fewer, or 4 more full-time workers"], Cells(Row(page, "teams", "Alder")));
        Assert.Equal(["6", "74 below", "1", "0.5", "10", "0", "1", "Within the limits"], Cells(Row(page, "teams", "Rowan")));
        Assert.Equal("/cases?measure=caseload.unallocated&month=2026-10&unit=T2&counted=1", Row(page, "teams", "Rowan").QuerySelectorAll("a")[^1].GetAttribute("href"));
    }

    [Fact]
    public void Spread_SetsTheBandsAboveTheLimitApart()
    {
        var rows = Show(Director, "/caseload").FindAll("#spread-caseload-children-mean table tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => Words(cell.TextContent)))).ToList();

        Assert.Equal(7, rows.Count);
        Assert.Contains("15-17 1 –", rows);
        Assert.Contains("18-20 – 1", rows);
        Assert.Contains("26+ – 2", rows);
    }

    [Fact]
    public void Tiles_OpenTheirRecords_AndVacancySaysWhatIsMissing()
    {
        var page = Show(Director, "/caseload");

        Assert.Equal("/cases?measure=caseload.worker-changes&month=2026-10&unit=authority&counted=1", Tile(page, "Children with three workers or more").QuerySelector(".value a")!.GetAttribute("href"));
        var vacancy = Tile(page, "Vacant social work posts");
        Assert.Equal("–", Words(vacancy.QuerySelector(".value")!.TextContent));
        Assert.Contains("vacant_posts", vacancy.TextContent, StringComparison.Ordinal);
        Assert.Contains("England", Tile(page, "Agency social workers").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 of 5", Tile(page, "Agency social workers").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 of 5", Tile(page, "Social workers who left").TextContent, StringComparison.Ordinal); // Five employed, one of them left in May; the agency worker is outside.
    }

    [Fact]
    public void Team_HasItsChildrenInPlaceOfTheShareOfTeams()
    {
        var page = Show(Director, "/caseload?unit=T1");

        Assert.Contains("33", Tile(page, "Children held by teams").QuerySelector(".value")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ann", "Bea"], page.FindAll("section[aria-labelledby=workers] tbody th").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Manager_SeesTheWorkersOfTheOwnTeam() =>
        Assert.Equal(["Cal"], Show(TeamManager, "/caseload").FindAll("section[aria-labelledby=workers] tbody th").Select(cell => cell.TextContent));

    [Fact]
    public void Manager_ComparingWithTheAuthority_SeesNoWorkers()
    {
        var page = Show(TeamManager, "/caseload?unit=authority");

        Assert.Empty(page.FindAll("section[aria-labelledby=workers]"));
        Assert.Empty(page.FindAll("a[href^='/cases?measure=caseload.over-limit&month=2026-10&unit=authority']"));
        Assert.DoesNotContain("Dee", page.Markup, StringComparison.Ordinal);
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNoWorkersTeamsOrChildren()
    {
        var page = Show(Councillor, "/caseload");

        Assert.Equal("80%", Words(Tile(page, "Workers above their limit").QuerySelector(".value")!.TextContent));
        Assert.Empty(page.FindAll("section[aria-labelledby=workers]"));
        Assert.Empty(page.FindAll("section[aria-labelledby=teams]"));
        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.DoesNotContain("Dee", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Practitioner_SeesTheOwnCaseloadOnly()
    {
        var page = Show(Practitioner, "/caseload?unit=T3");

        Assert.Equal("October 2026: you hold 18 children, your limit is 17, 1 above it.", Words(page.Find(".finding").TextContent));
        Assert.Equal(["Ann"], page.FindAll("tbody th").Select(cell => cell.TextContent));
        Assert.DoesNotContain("Bea", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("article.figure"));
    }

    [Fact]
    public async Task File_HoldsFiguresTeamsAndWorkers()
    {
        var rows = await FileAsync(Director);

        Assert.Contains(rows, row => row.StartsWith("Figure,caseload.over-limit,Workers above their limit,Exampleshire,,4,5,0.8,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Team,team.children,Team,Alder,,,,,,,81,1,41,80,1,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Worker,caseload.over-limit,Bea,Beech,Social worker,,,,,,15,1,15,14,1,Agency,Yes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_ForACouncillor_HoldsNoTeamsOrWorkers() =>
        Assert.DoesNotContain(await FileAsync(Councillor), row => row.StartsWith("Team,", StringComparison.Ordinal) || row.StartsWith("Worker,", StringComparison.Ordinal));

    private async Task<string[]> FileAsync(AccessScope reader)
    {
        Open(store.Builder, reader, "/caseload");
        var view = await Services.GetRequiredService<CaseloadQuery>().LoadAsync(reader, Filter(""), CancellationToken.None);
        return string.Concat(SheetResponse.Csv(CaseloadFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static UnitMonthFilter Filter(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return UnitMonthFilter.FromQuery(CaseloadFeature.Page, values.GetValueOrDefault("unit"), values.GetValueOrDefault("month"), values.GetValueOrDefault("all"));
    }

    private static IElement Row(IRenderedComponent<CaseloadPage> page, string section, string name) =>
        page.FindAll($"section[aria-labelledby={section}] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name);

    private static IElement Tile(IRenderedComponent<CaseloadPage> page, string title) =>
        page.FindAll("article.figure").Single(tile => tile.QuerySelector("h3")!.TextContent == title);

    private static List<string> Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => Words(cell.TextContent))];

    private IRenderedComponent<CaseloadPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<CaseloadPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
