using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Escalations;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Escalations;

public sealed class EscalationsPageTests(EscalationStore store) : FigurePages, IClassFixture<EscalationStore>
{
    [Theory]
    [InlineData("", "/escalations")]
    [InlineData("unit=T1&month=2026-10", "/escalations?unit=T1&month=2026-10")]
    [InlineData("month=never", "/escalations")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url) => Assert.Equal(url, Filter(query).ToUrl());

    [Fact]
    public void Finding_SaysWhatIsOpenPastTheLimitAndConsulted() => Assert.Equal(
        "Exampleshire, October 2026: 4 escalations are open; 1 of 3 in a stage with a limit is past it; in the 3 months to October 2026 1 of 2 initial conferences had a consultation with the chair before.",
        Words(Show(Director, "/escalations").Find(".finding").TextContent));

    [Fact]
    public void Stages_AreHeldAgainstTheirLimits()
    {
        var rows = Show(Director, "/escalations").FindAll("section[aria-labelledby=stages] table")[0].QuerySelectorAll("tbody tr").Select(Cells);

        Assert.Equal(
            [
                "Conference chair|Stage 1|5 working days|2|1|1",
                "Independent reviewing officer|Stage 2|5 working days|1|0|1",
                "Principal social worker|Stage not known|None in the standards|1|–|–",
            ],
            rows);
    }

    [Fact]
    public void Stage_OpensTheEscalationsItCounts()
    {
        var links = Show(Director, "/escalations").FindAll("section[aria-labelledby=stages] table")[0].QuerySelectorAll("tbody tr")[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

        Assert.Equal(
            [
                "/cases?measure=escalation.open&month=2026-10&unit=authority&split=raised-by-stage%3Aconference-chair%7C1",
                "/cases?measure=escalation.over-limit&month=2026-10&unit=authority&split=raised-by-stage%3Aconference-chair%7C1&counted=1",
                "/cases?measure=escalation.in-time&month=2026-10&unit=authority&split=raised-by-stage%3Aconference-chair%7C1&counted=1",
            ],
            links);
    }

    [Fact]
    public void Items_SayTimeInTheStageLimitAndExtension_ThosePastFirst() => Assert.Equal(
        [
            "A|Conference chair|5 Oct 2026|Stage 1|26|12 Oct 2026|–|▲ Past the limit|Drift|Beech",
            "A|Conference chair|28 Oct 2026|Stage 1|3|4 Nov 2026|–|Within the limit|Drift|Beech",
            "B|Independent reviewing officer|1 Oct 2026|Stage 2|19|–|6 Nov 2026|Within the extension agreed|Late report|Rowan",
            "C|Principal social worker|20 Oct 2026|Stage not known|11|–|–|The stage on that day is not known|Not stated|Alder",
        ],
        Items(Show(Director, "/escalations")));

    [Fact]
    public async Task Items_AreOneEntryInTheAccessLogForEachView()
    {
        var before = await EntriesAsync();
        var page = Show(Director, "/escalations");
        Assert.NotEmpty(Items(page));
        page.Render();

        Assert.Equal(before + 1, await EntriesAsync());
    }

    [Fact]
    public void Items_InTheFirstResponse_AreNotRead()
    {
        Open(store.Builder, Director, "/escalations");
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var page = Render<EscalationsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));

        Assert.DoesNotContain("/children/", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Manager_SeesTheOwnTeamOnly() => Assert.Equal(["B"], Items(Show(TeamManager, "/escalations")).Select(row => row.Split('|')[0]));

    [Fact]
    public void Manager_ComparingWithTheAuthority_OpensNoChildren()
    {
        var page = Show(TeamManager, "/escalations?unit=authority");

        Assert.Empty(page.FindAll("a[href^='/children/'], a[href^='/cases']"));
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll("section[aria-labelledby=stages] tbody tr").Count);
    }

    [Fact]
    public void Councillor_SeesFiguresWithoutStagesThemesOrChildren()
    {
        var page = Show(Councillor, "/escalations");

        Assert.Equal("c", Words(Tile(page, "Open escalations past the limit of their stage").QuerySelector(".value")!.TextContent));
        Assert.Empty(page.FindAll("section[aria-labelledby=stages], section[aria-labelledby=themes], section[aria-labelledby=resolved], a[href^='/cases']"));
        Assert.DoesNotContain("Drift", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Themes_AreCountedButNotPutIntoAddresses()
    {
        var page = Show(Director, "/escalations");
        var rows = page.FindAll("#split-escalation-raised-theme, #split-escalation-open-theme").Select(heading => heading.ParentElement!.QuerySelectorAll("tbody tr").Select(Cells).ToList()).ToList();

        // Seven were raised in the three months: one in August, one in September, five in October.
        Assert.Equal(["Drift||3", "Late report||1", "Not stated||3"], rows[0]);
        Assert.Equal(["Drift||2", "Late report||1", "Not stated||1"], rows[1]);
        Assert.Empty(page.FindAll("a[href*='Drift'], a[href*='drift']"));
        Assert.NotEmpty(page.FindAll("a[href*='split=theme%3Anot-known']"));
    }

    [Fact]
    public void Resolved_SaysHowLongTheyTook() => Assert.Equal(
        ["11-20||2", "21-40||1"],
        Show(Director, "/escalations").Find("#split-escalation-resolved-band").ParentElement!.QuerySelectorAll("tbody tr").Select(Cells));

    [Fact]
    public void Consultations_ShowTheThreeChecksOverTheMonths() => Assert.Equal(
        [
            "Conferences with a consultation before|50%|1|2",
            "Consultations with the danger statement shared|100%|1|1",
            "Consultations with the assessment shared|100%|1|1",
            "Consultations with the family network engaged|0%|0|1",
        ],
        Show(Director, "/escalations").FindAll("section[aria-labelledby=consultations] tbody tr").Select(Cells));

    [Fact]
    public void Limits_AreThoseOfTheStandardsWithTheirNotes()
    {
        var limits = Show(Director, "/escalations").FindAll(".limits li").Select(item => Words(item.TextContent)).ToList();

        Assert.Equal(4, limits.Count);
        Assert.StartsWith("Escalation of a conference chair: stage 1: 5 working days; stage 2: 5 working days; stage 3: 5 working days; stage 4: 5 working days. The text names four stages and no days", limits[0], StringComparison.Ordinal);
        Assert.Contains("stage 4: 8 days", limits[2], StringComparison.Ordinal);
        Assert.Contains("all three", limits[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Team_WithoutAny_SaysSo() => Assert.StartsWith(
        "Second service, August 2026: no escalation is open",
        Words(Show(Director, "/escalations?unit=S2&month=2026-08").Find(".finding").TextContent),
        StringComparison.Ordinal);

    [Fact]
    public async Task File_HoldsFiguresStagesAndLimits_AndNoChild()
    {
        Open(store.Builder, Director, "/escalations");
        var view = await Services.GetRequiredService<EscalationsQuery>().LoadAsync(Director, Filter(""), CancellationToken.None);
        var rows = string.Concat(SheetResponse.Csv(EscalationsFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(rows, row => row.StartsWith("Figure,escalation.over-limit,Open escalations past the limit of their stage,Exampleshire,,1,1,3,", StringComparison.Ordinal));
        Assert.Contains("Stage,escalation.open,Conference chair,Exampleshire,Stage 1,1,2,,2,1,1,5 working days,", rows);
        Assert.Contains(rows, row => row.StartsWith("Year,icpc.consulted,Conferences with a consultation before,Exampleshire,,3,1,2,0.5", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Limit,,Escalation of a fostering reviewing officer", StringComparison.Ordinal));
    }

    private static UnitMonthFilter Filter(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return UnitMonthFilter.FromQuery(EscalationsFeature.Page, values.GetValueOrDefault("unit"), values.GetValueOrDefault("month"), null);
    }

    private static List<string> Items(IRenderedComponent<EscalationsPage> page)
    {
        page.WaitForElement("[aria-label='Table: open escalations one by one']", TimeSpan.FromSeconds(30));
        return [.. page.FindAll("[aria-label='Table: open escalations one by one'] tbody tr").Select(Cells)];
    }

    private static IElement Tile(IRenderedComponent<EscalationsPage> page, string title) =>
        page.FindAll("article.figure").Single(tile => tile.QuerySelector("h3")!.TextContent == title);

    private static string Cells(IElement row) => string.Join('|', row.Children.Select(cell => Words(cell.TextContent)));

    private async Task<int> EntriesAsync()
    {
        await using var context = await store.Builder.Store.OpenAsync(CancellationToken.None);
        return await context.AccessLog.CountAsync(entry => entry.Page == "escalations");
    }

    private IRenderedComponent<EscalationsPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var page = Render<EscalationsPage>();
        page.WaitForElement(".finding", TimeSpan.FromSeconds(30));
        return page;
    }
}
