using Bunit;
using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Statutory;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Statutory;

public sealed class StatutoryPageTests(StatutoryStore store) : FigurePages, IClassFixture<StatutoryStore>
{
    [Theory]
    [InlineData("", "/statutory/front-door")]
    [InlineData("unit=T1&month=2026-10&period=6", "/statutory/front-door?unit=T1&month=2026-10&period=6")]
    [InlineData("month=never&period=5", "/statutory/front-door")]
    public void Filter_OfAnAddress_ComesBackAsTheSameAddress(string query, string url)
    {
        var values = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query);

        Assert.Equal(url, UnitMonthFilter.FromQuery("/statutory/front-door", values.GetValueOrDefault("unit"), values.GetValueOrDefault("month"), null, values.GetValueOrDefault("period")).ToUrl());
    }

    [Fact]
    public void Figure_OfSixMonths_AddsTheMonthsUpAndOpensTheirCases()
    {
        var page = Show(Director, "/statutory/front-door?month=2026-10&period=6");

        // June to October is 5 + 6 + 7 + 8 + 9 + 10 with May: six months hold 45 referrals.
        var link = page.FindAll("article.figure .value a").Single(value => value.GetAttribute("aria-label")!.StartsWith("Referrals received:", StringComparison.Ordinal));
        Assert.Equal("45", link.TextContent);
        Assert.Equal("/cases?measure=referral.received&month=2026-10&months=6&unit=authority", link.GetAttribute("href"));
    }

    [Fact]
    public void Finding_NamesThePeriodTheFiguresAndTheChange()
    {
        var page = Show(Director, "/statutory/front-door?month=2026-10&period=3");

        Assert.StartsWith(
            "Exampleshire, the 3 months to October 2026: referrals received 27, up 9 on the 3 months before; re-referrals within 12 months 11% (3 of 27)",
            Words(page.Find(".finding").TextContent),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Stock_OverSixMonths_IsThatOfTheLastDay()
    {
        var page = Show(Director, "/statutory/child-protection?month=2026-10&period=6");

        var link = page.FindAll("article.figure .value a").Single(value => value.GetAttribute("aria-label")!.StartsWith("Children on a child protection plan:", StringComparison.Ordinal));
        Assert.Equal("55", link.TextContent);
        Assert.Equal("/cases?measure=cp.open&month=2026-10&unit=authority", link.GetAttribute("href"));
    }

    [Fact]
    public void Pyramid_OpensTheChildrenOfAnAgeAndGender()
    {
        var page = Show(Director, "/statutory/child-protection?month=2026-10");

        var girls = page.FindAll("table[aria-labelledby=cp-open-pyramid] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "10 to 15").QuerySelector("td:last-child a")!;
        Assert.Equal("30", girls.TextContent);
        Assert.Equal("/cases?measure=cp.open&month=2026-10&unit=authority&split=age-gender%3A10-15%7CF", girls.GetAttribute("href"));
    }

    [Fact]
    public void Councillor_SeesTotals_WithoutSplitsTeamsOrCases()
    {
        var page = Show(Councillor, "/statutory/front-door?month=2026-10");

        Assert.Empty(page.FindAll("a[href^='/cases']"));
        Assert.DoesNotContain("Beech", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("primary need", page.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void CareLeavers_OfAnAge_HaveThePublishedFigureOfTheirAgeBeside()
    {
        var page = Show(Director, "/statutory/care-leavers?month=2026-10");

        var rows = page.FindAll("table[aria-labelledby=leaver-suitable-accommodation-leaver-age] tbody tr").Select(row => Words(row.TextContent)).ToList();
        Assert.Equal(
            [
                "17 and 18 100%1 of 1", "17 and 18, published: England 91% (year ending 31 March 2025)",
                "19 to 21 67%2 of 3", "19 to 21, published: England 89% (year ending 31 March 2025)",
            ],
            rows);
        Assert.Contains("No statistical neighbours are set: published figures are of England only.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CareLeavers_InAFile_HaveThePublishedFigureOfTheirAgeBeside()
    {
        Open(store.Builder, Director, "/statutory/care-leavers");
        var view = await Services.GetRequiredService<StatutoryQuery>().LoadAsync(Director, StatutoryPages.Find("care-leavers")!, UnitMonthFilter.FromQuery("/statutory/care-leavers", null, "2026-10", null), CancellationToken.None);

        var row = StatutoryFiles.Sheet(view!, "m", DateTimeOffset.UnixEpoch).Rows.Single(line => Equals(line[1], "leaver.suitable-accommodation") && Equals(line[4], "19 to 21"));

        Assert.Equal((0.89, null, "Year ending 31 March 2025"), ((double?)row[13], row[14], (string?)row[15]));
    }

    [Fact]
    public void Address_OfNoPage_IsNotFound()
    {
        Show(Director, "/statutory/nothing");

        Assert.EndsWith("/statutory/nothing", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_NameOnlyMeasuresAndSplitsThatExist() => Assert.All(StatutoryPages.All.SelectMany(page => page.Sections).SelectMany(section => section.Items), item =>
    {
        var definition = Catalogue.Standard[item.MeasureId].Definition;
        Assert.True(item.Dimension is null || definition.Splits.Contains(item.Dimension), $"{item.MeasureId} is not split by {item.Dimension}.");
        Assert.True(item.Show != StatutoryShow.Bands || definition.Bands.Count > 0, $"{item.MeasureId} has no bands.");
    });

    [Fact]
    public void Period_OfTheStatutoryYear_BeginsInApril()
    {
        Assert.Equal(7, Period.StatutoryYear.MonthsTo(Month.Parse("2026-10")));
        Assert.Equal(1, Period.StatutoryYear.MonthsTo(Month.Parse("2026-04")));
        Assert.Equal(12, Period.StatutoryYear.MonthsTo(Month.Parse("2026-03")));
    }

    private IRenderedComponent<StatutoryPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        var slug = new Uri(Navigation.Uri).AbsolutePath.Split('/')[^1];
        return Render<StatutoryPage>(parameters => parameters.Add(page => page.Slug, slug));
    }
}
