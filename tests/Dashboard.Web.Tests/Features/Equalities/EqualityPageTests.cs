using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Equalities;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Equalities;

public sealed class EqualityPageTests(EqualityStore store) : FigurePages, IClassFixture<EqualityStore>
{
    [Theory]
    [InlineData("", "/equalities")]
    [InlineData("by=gender&against=M&unit=T1&month=2026-10&period=6", "/equalities?by=gender&against=M&unit=T1&month=2026-10&period=6")]
    [InlineData("by=shoe-size&against=F&month=never&period=5", "/equalities")]
    [InlineData("by=ethnicity&against=white&period=12", "/equalities")]
    [InlineData("against=not-known", "/equalities")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url) => Assert.Equal(url, Filter(query).ToUrl());

    [Fact]
    public void Index_IsWorkedOutAgainstTheReference()
    {
        var row = Row(Show(Director, "/equalities?month=2026-10"), "s47-started", "Black");

        // 24 of 40 beside 12 of 60: 0.6 / 0.2 = 3. Error: root of 1/24 + 1/12 = 0.353553; times 1.959964 = 0.692952; e to that = 1.999609: 1.50 to 6.00.
        Assert.Equal(["24", "40", "60", "3.00", "1.50 to 6.00"], Cells(row).Take(5));
        Assert.Equal("▲ clearly higher", Cells(row)[^1]);
    }

    [Fact]
    public void Share_OfPractice_HasTheNarrowerIntervalOfShares()
    {
        var row = Row(Show(Director, "/equalities?month=2026-10"), "sos-safety-plan", "Black");

        // 10 of 40 beside 40 of 60: 0.25 / 0.6667 = 0.375. Error: root of 1/10 - 1/40 + 1/40 - 1/60 = 0.288675; times 1.959964 = 0.565793; e to that = 1.760843: 0.21 to 0.66.
        Assert.Equal(["10", "40", "25", "0.38", "0.21 to 0.66"], Cells(row).Take(5));
        Assert.Equal("▼ clearly lower", Cells(row)[^1]);
    }

    [Fact]
    public void SmallCounts_AreMarkedAndNotCalledClear()
    {
        var page = Show(Director, "/equalities?month=2026-10");

        Assert.Equal("◇ too few to say", Cells(Row(page, "s47-started", "Asian, including Chinese"))[^1]);
        Assert.Contains("“Too few to say” stands where", Words(page.Find(".notes").TextContent), StringComparison.Ordinal);
        Assert.Single(Row(page, "s47-started", "Asian, including Chinese").QuerySelectorAll("svg.few"));
    }

    [Fact]
    public void NotKnown_IsShownWithoutAnIndex()
    {
        var row = Row(Show(Director, "/equalities?month=2026-10"), "s47-started", "Not stated or not known");

        Assert.Equal(["0", "5", "0", "–", "–"], Cells(row).Take(5));
        Assert.Equal("not compared", Cells(row)[^1]);
        Assert.Empty(row.QuerySelectorAll("svg .dot"));
    }

    [Fact]
    public void Numbers_OpenTheirRecords()
    {
        var page = Show(Director, "/equalities?month=2026-10");

        Assert.Equal(
            ["/cases?measure=s47.started&month=2026-10&months=12&unit=authority&split=ethnicity%3Ablack", "/cases?measure=referral.received&month=2026-10&months=12&unit=authority&split=ethnicity%3Ablack"],
            Links(Row(page, "s47-started", "Black")));
        Assert.Equal(
            ["/cases?measure=sos.safety-plan&month=2026-10&unit=authority&split=ethnicity%3Ablack&counted=1", "/cases?measure=sos.safety-plan&month=2026-10&unit=authority&split=ethnicity%3Ablack"],
            Links(Row(page, "sos-safety-plan", "Black")));
    }

    [Fact]
    public void Finding_NamesTheClearestFirst() => Assert.StartsWith(
        "Exampleshire, the 12 months to October 2026: 2 of 16 comparisons with the group “White” show clear differences: "
        + "Black lower for children with a safety plan (index 0.38); Black higher for section 47 enquiries for each referral (index 3.00).",
        Words(Show(Director, "/equalities?month=2026-10").Find(".finding").TextContent),
        StringComparison.Ordinal);

    [Fact]
    public void Finding_WithoutClearDifferences_SaysSo() => Assert.Contains(
        "no clear difference in",
        Words(Show(Director, "/equalities?month=2026-10&by=gender").Find(".finding").TextContent),
        StringComparison.Ordinal);

    [Fact]
    public void Against_AnotherGroup_TurnsTheIndexRound()
    {
        var page = Show(Director, "/equalities?month=2026-10&against=black");

        Assert.Equal("0.33", Cells(Row(page, "s47-started", "White"))[3]);
        Assert.Equal("compared with", Cells(Row(page, "s47-started", "Black"))[^1]);
    }

    [Fact]
    public void By_Gender_GroupsByGenderAgainstGirls()
    {
        var page = Show(Director, "/equalities?month=2026-10&by=gender");

        Assert.Equal("compared with", Cells(Row(page, "s47-started", "Girls"))[^1]);
        Assert.Contains("split=gender%3AM", Links(Row(page, "s47-started", "Boys"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Period_OfOneMonth_CountsThatMonthOnly() =>
        Assert.Equal(["8", "13"], Cells(Row(Show(Director, "/equalities?month=2026-10&period=1"), "s47-started", "Black")).Take(2));

    [Fact]
    public void Manager_ComparingWithTheAuthority_SeesFiguresWithoutLinks()
    {
        var page = Show(TeamManager, "/equalities?month=2026-10&unit=authority");

        Assert.Equal("24", Cells(Row(page, "s47-started", "Black"))[0]);
        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.Contains("opened by their own managers", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Councillor_IsToldWhyThereAreNoTables()
    {
        var page = Show(Councillor, "/equalities?month=2026-10");

        Assert.Empty(page.FindAll("table"));
        Assert.Empty(page.FindAll("a[href*='export']"));
        Assert.Contains("could show who they are", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Black", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_ForACouncillor_ReadsNoGroups()
    {
        Open(store.Builder, Councillor, "/equalities");

        var view = await Services.GetRequiredService<EqualityQuery>().LoadAsync(Councillor, Filter("month=2026-10"), CancellationToken.None);

        Assert.Empty(view!.Parts);
        Assert.False(view.SeesGroups);
    }

    [Fact]
    public async Task File_HoldsARowForEveryGroup()
    {
        Open(store.Builder, Director, "/equalities");
        var view = await Services.GetRequiredService<EqualityQuery>().LoadAsync(Director, Filter("month=2026-10"), CancellationToken.None);

        var rows = string.Concat(SheetResponse.Csv(EqualityFiles.Sheet(view!, "OFFICIAL", DateTimeOffset.UnixEpoch))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(1 + view!.Parts.Sum(part => part.Groups.Count), rows.Length);
        Assert.Contains(rows, row => row.Contains("s47.started,referral.received,Ethnic group,Black,Exampleshire,", StringComparison.Ordinal) && row.Contains(",24,40,60,White,3,", StringComparison.Ordinal));
    }

    private static EqualityFilter Filter(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return EqualityFilter.FromQuery(
            values.GetValueOrDefault("by"), values.GetValueOrDefault("against"), values.GetValueOrDefault("unit"), values.GetValueOrDefault("month"), values.GetValueOrDefault("period"));
    }

    private static IElement Row(IRenderedComponent<EqualityPage> page, string pair, string group) =>
        page.FindAll($"table[aria-labelledby={pair}] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == group);

    private static List<string> Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => Words(cell.TextContent))];

    private static List<string> Links(IElement row) => [.. row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];

    private IRenderedComponent<EqualityPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        return Render<EqualityPage>();
    }
}
