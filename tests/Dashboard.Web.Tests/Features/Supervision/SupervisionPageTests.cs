using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Supervision;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Supervision;

public sealed class SupervisionPageTests(SupervisionStore store) : FigurePages, IClassFixture<SupervisionStore>
{
    [Fact]
    public void Finding_SaysChildrenWorkersAndTeams() => Assert.Equal(
        // In time are C1 and C4 of five; Ann, Cal and Mia of five workers.
        "Exampleshire, October 2026: 40% of children were discussed in supervision in time, 3 are overdue; 3 of 5 workers were supervised in time; Alder and Rowan are due group supervision.",
        Words(Show(Director, "/supervision").Find(".finding").TextContent));

    [Fact]
    public void Asked_SaysTheLimitInWords_AndOpensWhatIsCounted()
    {
        var page = Show(Director, "/supervision");

        Assert.Equal(["Every 4 weeks", "2", "5", "40%"], Cells(Row(page, "asked", "Case supervision: Children in need")));
        Assert.Equal(["Every 1 week for the first 6 months, then every 2 weeks for the first 12 months, then every 4 weeks", "0", "1", "0%"], Cells(Row(page, "asked", "Supervision of a worker: Newly qualified")));
        Assert.Equal(["Every 4 weeks", "1", "3", "33%"], Cells(Row(page, "asked", "Group supervision of every team")));
        Assert.Equal(["Every 12 months", "1", "3", "33%"], Cells(Row(page, "asked", "Observation of every practitioner")));
        Assert.Equal(
            "/cases?measure=supervision.case-in-time&month=2026-10&unit=authority&split=condition%3Aneed&counted=1",
            Row(page, "asked", "Case supervision: Children in need").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Tiles_ShowActionsAsAPercentage() =>
        Assert.Equal("50%", Words(Tile(Show(Director, "/supervision"), "Supervision actions completed").QuerySelector(".value")!.TextContent));

    [Fact]
    public void Teams_SayHowTheyStand_LowestShareFirst()
    {
        var page = Show(Director, "/supervision");

        Assert.Equal(["Alder", "Beech", "Rowan"], page.FindAll("section[aria-labelledby=teams] tbody th").Select(cell => cell.TextContent));
        Assert.Equal(["1 of 3", "33%", "2", "2 of 3", "14 Oct 2026, in time", "0 of 1", "–", "3 of 4"], Cells(Row(page, "teams", "Beech")));
        Assert.Equal(["1 of 1", "100%", "0", "1 of 1", "1 Sept 2026, 32 days past due", "1 of 1", "–", "0 of 2"], Cells(Row(page, "teams", "Rowan")));
        Assert.Equal("None in time", Cells(Row(page, "teams", "Alder"))[4]);
        Assert.Equal("/cases?measure=supervision.case-overdue&month=2026-10&unit=T1", Row(page, "teams", "Beech").QuerySelectorAll("a")[2].GetAttribute("href"));
    }

    [Fact]
    public void Supervisors_StandUnderTheTeamTheySupervised_AndOpenIt()
    {
        var page = Show(Director, "/supervision");
        var rows = page.FindAll("section[aria-labelledby=supervisors] tbody tr");

        Assert.Equal(["Mia Beech 1 of 2 1 1 of 2 1", "Mia Rowan 1 of 1 0 1 of 1 0"], rows.Select(row => string.Join(' ', row.Children.Select(cell => Words(cell.TextContent)))));
        Assert.Equal("/cases?measure=supervision.case-in-time.by-supervisor&month=2026-10&unit=T1&worker=M1&counted=0", rows[0].QuerySelectorAll("a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Workers_PastDue_SayByHowMuch()
    {
        var page = Show(Director, "/supervision");

        Assert.Equal(["Dee", "Bea", "Ann"], page.FindAll("section[aria-labelledby=workers] tbody th").Select(cell => cell.TextContent));
        Assert.Equal(["Beech", "Newly qualified", "21 Oct 2026", "3 days past due", "–", "Not due yet"], Cells(Row(page, "workers", "Bea")));
        Assert.Equal(["Beech", "Holds cases", "10 Oct 2026", "In time, next due by 7 Nov 2026", "1 Oct 2024", "395 days past due"], Cells(Row(page, "workers", "Ann")));
    }

    [Fact]
    public void Statement_IsOneParagraphForEachTeam() => Assert.Equal(
        "Beech, October 2026. Individual supervision: 3 held in the month; on 31 Oct 2026 2 of 3 workers had been supervised in time, 1 outstanding. "
        + "Group supervision: 1 session in the month; the last was on 14 Oct 2026, in time. "
        + "Direct observations: 0 made in the month; on 31 Oct 2026 0 of 1 practitioner had been observed in time, 1 outstanding. "
        + "Case supervision: on 31 Oct 2026 1 of 3 children had been discussed in time; 2 overdue. Of 4 actions agreed in supervision in the month, 3 are completed.",
        Words(Show(Director, "/supervision").Find("#statement-T1").TextContent));

    [Fact]
    public void Manager_SeesTheOwnTeam_AndOnlyFiguresOfTheRest()
    {
        Assert.Equal(["Rowan"], Show(TeamManager, "/supervision").FindAll("section[aria-labelledby=teams] tbody th").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Manager_ComparingWithTheAuthority_SeesNoWorkersAndNoCases()
    {
        var page = Show(TeamManager, "/supervision?unit=authority");

        Assert.Empty(page.FindAll("section[aria-labelledby=workers], section[aria-labelledby=supervisors]"));
        Assert.Empty(page.FindAll("a[href^='/cases'][href*='unit=authority']"));
        Assert.DoesNotContain("Dee", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNoTeamsWorkersOrChildren()
    {
        var page = Show(Councillor, "/supervision");

        Assert.Equal(8, page.FindAll("article.figure").Count);
        Assert.Empty(page.FindAll("section[aria-labelledby=teams], section[aria-labelledby=workers], section[aria-labelledby=supervisors], section[aria-labelledby=children], section[aria-labelledby=statements]"));
        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.Equal(["Every 4 weeks", "c", "c", "c"], Cells(Row(page, "asked", "Case supervision of every child")));
    }

    [Fact]
    public void Practitioner_SeesTheOwnSupervisionOnly()
    {
        var page = Show(Practitioner, "/supervision?unit=T3");

        Assert.Equal("October 2026: you were last supervised on 10 Oct 2026, in time, next due by 7 Nov 2026.", Words(page.Find(".finding").TextContent));
        Assert.Equal(["Ann"], page.FindAll("tbody th").Select(cell => cell.TextContent));
        Assert.Empty(page.FindAll("article.figure"));
        Assert.Equal("/cases?measure=supervision.case-overdue&month=2026-10&unit=T1", page.Find("a[href^='/cases']").GetAttribute("href"));
    }

    [Fact]
    public async Task File_HoldsFiguresLimitsTeamsSupervisorsWorkersAndStatements()
    {
        var rows = await FileAsync(Director);

        Assert.Contains(rows, row => row.StartsWith("Figure,supervision.case-in-time,Case supervision in time,Exampleshire,,,2,5,0.4,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Asked,supervision.case-in-time,Case supervision in time,Exampleshire,Case supervision: Children in need,every 4 weeks,2,5,0.4,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Team,supervision.staff-in-time,Workers supervised in time,Beech,,,2,3,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Supervisor,supervision.case-in-time.by-supervisor,Mia,Beech,Children,,1,2,0.5,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Worker,supervision.staff-in-time,Bea,Beech,Newly qualified,,,,,2026-10-21,2026-10-28,3,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Statement,,Frequency,Beech,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_ForACouncillor_HoldsFiguresAndLimitsOnly() =>
        Assert.DoesNotContain(await FileAsync(Councillor), row => !row.StartsWith("Figure,", StringComparison.Ordinal) && !row.StartsWith("Asked,", StringComparison.Ordinal) && row.Contains("supervision.", StringComparison.Ordinal));

    private async Task<string[]> FileAsync(AccessScope reader)
    {
        Open(store.Builder, reader, "/supervision");
        var view = await Services.GetRequiredService<SupervisionQuery>().LoadAsync(reader, new UnitMonthFilter(SupervisionFeature.Page), CancellationToken.None);
        return string.Concat(SheetResponse.Csv(SupervisionFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static IElement Row(IRenderedComponent<SupervisionPage> page, string section, string name) =>
        page.FindAll($"section[aria-labelledby={section}] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name);

    private static IElement Tile(IRenderedComponent<SupervisionPage> page, string title) =>
        page.FindAll("article.figure").Single(tile => tile.QuerySelector("h3")!.TextContent == title);

    private static List<string> Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => Words(cell.TextContent))];

    private IRenderedComponent<SupervisionPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<SupervisionPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
