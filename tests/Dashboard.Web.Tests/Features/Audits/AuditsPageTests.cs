using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Audits;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Audits;

public sealed class AuditsPageTests(AuditStore store) : FigurePages, IClassFixture<AuditStore>
{
    private const string Inadequate = "[aria-label='Table: inadequate audits one by one'] tbody tr";

    [Theory]
    [InlineData("", "/audits")]
    [InlineData("unit=T1&month=2026-10&period=3", "/audits?unit=T1&month=2026-10&period=3")]
    [InlineData("month=never&period=12", "/audits")]
    [InlineData("period=1", "/audits")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url) => Assert.Equal(url, Filter(query).ToUrl());

    [Fact]
    public void Finding_SaysWhatIsDoneHowGoodAndByHowManyManagers() => Assert.Equal(
        "Exampleshire, the 12 months to October 2026: 25 audits were done; 8% of the 25 graded are good or outstanding and 8% inadequate; in October 2026 1 of 2 team managers did an audit.",
        Finding(Show(Director, "/audits")));

    [Fact]
    public void Period_OfThreeMonths_LeavesOutWhatIsOlder() => Assert.StartsWith(
        "Exampleshire, the 3 months to October 2026: 5 audits were done; 40% of the 5 graded are good or outstanding and 40% inadequate",
        Finding(Show(Director, "/audits?period=3")),
        StringComparison.Ordinal);

    [Fact]
    public void Managers_WithoutAnAuditInTheMonth_StandFirst() => Assert.Equal(
        ["M2|Rowan|○ None on record|● Done|○ None on record", "M1|Beech|● Done|○ None on record|○ None on record"],
        Rows(Show(Director, "/audits"), "Table: team managers"));

    [Fact]
    public void Auditors_OtherThanManagers_StandWithRoleAndTeam() => Assert.Equal(
        ["R1|Independent reviewing officer|Alder|0|0|1", "X9|Not known|No team|1|0|0"],
        Rows(Show(Director, "/audits"), "Table: other auditors"));

    [Fact]
    public void KindsAndInstruments_CarryTheirGrades()
    {
        var rows = Rows(Show(Director, "/audits"), "Table: audits by kind and instrument");

        Assert.Contains("Collaborative|23|23|1|4%|2|9%", rows);
        Assert.Contains("Thematic|1|1|0|0% few|0|0%", rows);
        Assert.Contains("Brief case review|1|1|1|100% few|0|0%", rows);
        Assert.Contains("Collaborative case audit|24|24|1|4%|2|8%", rows);
    }

    [Fact]
    public void Teams_WithTheLowestShareGood_StandFirst() => Assert.Equal(
        [
            "Beech|22|0 of 22|0%|2|4.7|1 of 1|–",
            "Rowan|2|1 of 2|50% few|0|7|0 of 1|1 of 1",
            "Alder|1|1 of 1|100% few|0|–|–|–",
        ],
        Rows(Show(Director, "/audits"), "Table: teams"));

    [Fact]
    public void Inadequate_SayHowTheyStand_ThoseNotInTimeFirst()
    {
        var page = Show(Director, "/audits");
        page.WaitForElement(Inadequate, TimeSpan.FromSeconds(30));

        Assert.Equal(["A|12 Oct 2026|13 Oct 2026|8", "A|5 Oct 2026|6 Oct 2026|1"], page.FindAll(Inadequate).Select(row => string.Join('|', Cells(row).Split('|').Take(4))));
        Assert.Contains("In the 12 months to October 2026, 1 of 2 inadequate audits had all their immediate actions completed", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inadequate_AreOneEntryInTheAccessLogForEachView()
    {
        var before = await EntriesAsync();
        var page = Show(Director, "/audits");
        page.WaitForElement(Inadequate, TimeSpan.FromSeconds(30));
        page.Render();

        Assert.Equal(before + 1, await EntriesAsync());
    }

    [Fact]
    public void Inadequate_InTheFirstResponse_AreNotRead()
    {
        Open(store.Builder, Director, "/audits");
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var page = Render<AuditsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));

        Assert.DoesNotContain("/children/", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_AreCountedByMonthAndQuarter_AndNotPutIntoAddresses()
    {
        var page = Show(Director, "/audits");

        Assert.Equal(["Drift and delay|2|2|0|2", "Visits|0|1|0|1"], Rows(page, "Table: themes of actions"));
        Assert.Empty(page.FindAll("a[href*='rift'], a[href*='isits']"));
    }

    [Fact]
    public void Moderation_SaysAgreementBeyondChanceAndOpensThePairs()
    {
        var page = Show(Director, "/audits");

        Assert.Equal("Of 2 moderations with both grades, 50% gave the same grade; chance alone would bring 25%. Cohen’s kappa is 0.33.", Words(page.Find(".kappa").TextContent));
        var cells = page.FindAll("[aria-label='Auditor’s grade in rows, moderator’s in columns'] a");
        Assert.Equal(["Good, Good: 1", "Outstanding, Requires improvement: 1"], cells.Select(cell => cell.GetAttribute("aria-label")));
        Assert.Equal("/cases?measure=audit.moderation-agreement&month=2026-10&months=12&unit=authority&split=grade-pair%3Agood%3Agood", cells[0].GetAttribute("href"));
    }

    [Fact]
    public void Grades_ByMonth_OpenTheAuditsTheyCount()
    {
        var july = Show(Director, "/audits").FindAll("#audit-grades table tbody tr").Single(row => row.Children[0].TextContent == "Jul 26");

        Assert.Equal("Jul 26|0|20|0|0", Cells(july));
        Assert.Equal("/cases?measure=audit.completed&month=2026-07&unit=authority&split=grade%3Arequires-improvement", july.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Bands_InForce_AreStated() =>
        Assert.Contains("0-2 inadequate, 3-5 requires improvement, 6 good and 7-10 outstanding", Show(Director, "/audits").Markup, StringComparison.Ordinal);

    [Fact]
    public void Manager_SeesTheOwnTeamOnly()
    {
        var page = Show(TeamManager, "/audits");

        Assert.StartsWith("Rowan, the 12 months to October 2026: 2 audits were done", Finding(page), StringComparison.Ordinal);
        Assert.Equal(["M2"], page.FindAll("[aria-label='Table: team managers'] tbody th").Select(cell => cell.TextContent));
        Assert.DoesNotContain("Beech", page.Find("section[aria-labelledby=programme]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Manager_ComparingWithTheAuthority_SeesNoNamesAndOpensNothing()
    {
        var page = Show(TeamManager, "/audits?unit=authority");

        Assert.Empty(page.FindAll("a[href^='/children/'], [aria-label='Table: team managers'], [aria-label='Table: other auditors']"));
        Assert.DoesNotContain("unit=authority&split", page.Markup, StringComparison.Ordinal);
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_SeesNoTeamNoAuditorNoSplitAndNoSmallNumber()
    {
        var page = Show(Councillor, "/audits");

        Assert.Empty(page.FindAll("a[href^='/cases'], a[href^='/children/'], [aria-label='Table: team managers'], [aria-label='Table: other auditors'], [aria-label='Table: themes of actions'], .kappa, #audit-grades"));
        Assert.DoesNotContain("M1", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Beech", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Drift", page.Markup, StringComparison.Ordinal);
        Assert.Equal("c", Words(Tile(page, "Audits graded inadequate").QuerySelector(".value")!.TextContent));
    }

    [Fact]
    public void Month_WithoutAudits_SaysSo() => Assert.StartsWith(
        "Alder, the 3 months to June 2026: no audit was done",
        Finding(Show(Director, "/audits?unit=T3&month=2026-06&period=3")),
        StringComparison.Ordinal);

    [Fact]
    public async Task File_HoldsWhatThePageShows_AndNoChild()
    {
        var rows = await FileAsync(Director);

        Assert.Contains(rows, row => row.StartsWith("Period,audit.inadequate-answered,", StringComparison.Ordinal) && row.Contains(",12,1,2,0.5", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Manager,audit.per-manager,M2,Rowan,October 2026", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Auditor,audit.by-auditor,R1,Alder,August 2026,1,1,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Theme,audit.actions-agreed,Drift and delay,Exampleshire,three months,3,2,", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("AU1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_ToShare_HoldsNoManagerThemeOrSplit()
    {
        var rows = await FileAsync(Director with { ForSharing = true });

        Assert.DoesNotContain(rows, row => row.StartsWith("Manager", StringComparison.Ordinal) || row.StartsWith("Theme", StringComparison.Ordinal) || row.StartsWith("Split", StringComparison.Ordinal) || row.StartsWith("Moderation", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Figure,audit.inadequate,", StringComparison.Ordinal) && row.EndsWith(",,,withheld: small numbers", StringComparison.Ordinal));
    }

    private async Task<string[]> FileAsync(AccessScope reader)
    {
        Open(store.Builder, reader, "/audits");
        var view = await Services.GetRequiredService<AuditsQuery>().LoadAsync(reader, Filter(""), CancellationToken.None);
        return string.Concat(SheetResponse.Csv(AuditsFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static UnitMonthFilter Filter(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return AuditFilters.FromQuery(AuditsFeature.Page, values.GetValueOrDefault("unit"), values.GetValueOrDefault("month"), period: values.GetValueOrDefault("period"));
    }

    private static string Finding(IRenderedComponent<AuditsPage> page) => Words(page.Find(".finding").TextContent);

    private static List<string> Rows(IRenderedComponent<AuditsPage> page, string table) => [.. page.FindAll($"[aria-label='{table}'] tbody tr:not(.head)").Select(Cells)];

    private static IElement Tile(IRenderedComponent<AuditsPage> page, string title) =>
        page.FindAll("article.figure").Single(tile => tile.QuerySelector("h3")!.TextContent == title);

    private static string Cells(IElement row) => string.Join('|', row.Children.Select(cell => Words(cell.TextContent)));

    private async Task<int> EntriesAsync()
    {
        await using var context = await store.Builder.Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.CountAsync(entry => entry.Page == "audits");
    }

    private IRenderedComponent<AuditsPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<AuditsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
