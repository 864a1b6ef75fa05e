using Bunit;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Children;

public sealed class CasesPageTests(ChildStore store) : ChildPageContext(store)
{
    private const string Plans = "/cases?measure=sos.safety-plan&month=" + ChildBook.Month;

    [Theory]
    [InlineData("authority")]
    [InlineData("S1")]
    [InlineData("T1")]
    [InlineData("T2")]
    [InlineData("T3")]
    public async Task List_AtEveryLevel_HoldsTheFigure(string unit)
    {
        foreach (var measure in Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Kind != MeasureKind.Rate && definition.ListsCases))
        {
            var view = await Services.GetRequiredService<CasesReader>().PageAsync(Director, CasesFilter.FromQuery($"?measure={measure.Id}&month={ChildBook.Month}&unit={unit}&size=500"), CancellationToken.None);

            Assert.True(view.Agrees ?? view.Figure is null or { Numerator: null }, $"{measure.Id} of {unit}: {CaseWords.Rows(view)}");
            Assert.Equal(view.Cases.Total, view.Cases.Rows.Count);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&counted=1")]
    [InlineData("&counted=0")]
    [InlineData("&status=need-plan")]
    [InlineData("&worker=W1")]
    [InlineData("&reason=missing")]
    [InlineData("&split=gender:F")]
    [InlineData("&split=age:10-15&counted=1")]
    public async Task List_UnderEveryFilter_HoldsTheRowsOfTheWholeThatMeetIt(string narrowing)
    {
        var reader = Services.GetRequiredService<CasesReader>();
        var whole = await reader.AllAsync(Director, CasesFilter.FromQuery($"?measure=sos.safety-plan&month={ChildBook.Month}&unit=T1"), CancellationToken.None);
        var filter = CasesFilter.FromQuery($"?measure=sos.safety-plan&month={ChildBook.Month}&unit=T1{narrowing}");

        var expected = whole.Cases.Rows.Count(row =>
            (filter.Counted is null || row.Counted == filter.Counted)
            && (filter.WorkerId is null || row.WorkerId == filter.WorkerId)
            && (filter.Reason is null || row.Reason == filter.Reason)
            && (filter.Status is null || row.Categories["status"].Single() == filter.Status)
            && filter.Splits.All(pair => row.Categories[pair.Dimension].Contains(pair.Category)));
        var page = Open<CasesPage>(Plans + "&unit=T1&size=500" + narrowing);

        Assert.True(expected > 0);
        Assert.Equal(expected, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Page_Whole_SaysTheFigureAndThatTheRowsAgree()
    {
        var page = Open<CasesPage>(Plans + "&unit=T1");

        Assert.Equal("November 2026, Beech: 9 of 21 children have a safety plan", page.Find("h1").TextContent);
        Assert.Contains("21 rows, 9 counted and 12 not: the same as the figure", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Contains("43% (9 of 21)", page.Find(".answer").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find(".provenance a[href='/definitions#sos.safety-plan']"));
        Assert.Equal("OFFICIAL-SENSITIVE", page.Find("[data-marking]").TextContent);
    }

    [Fact]
    public void Page_Narrowed_SaysSoAndOffersTheWayBack()
    {
        var page = Open<CasesPage>(Plans + "&unit=T1&counted=1&worker=W1");

        Assert.Contains("The filters leave 7 rows", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["counted", "W1"], page.FindAll(".chips li a[aria-label]").Select(chip => chip.GetAttribute("aria-label")!.Split(": ")[1]));
        Assert.Equal(Plans + "&unit=T1", page.Find(".chips .clear").GetAttribute("href"));
    }

    [Fact]
    public void Page_IdsThatLookLikeFormulasAndMarkup_AreText()
    {
        var page = Open<CasesPage>(Plans + "&unit=T1");

        var links = page.FindAll("tbody th a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"));
        Assert.Equal("/children/%3Cb%3Ex%3C%2Fb%3E", links[ChildBook.Markup]);
        Assert.Contains(ChildBook.Formula, links.Keys);
        Assert.Empty(page.FindAll("tbody b"));
    }

    [Theory]
    [InlineData("&sort=worker", "ascending", "Worker")]
    [InlineData("&sort=occurred&desc=1", "descending", "Date")]
    public void Table_Sorted_SaysByWhich(string sort, string direction, string column)
    {
        var head = Assert.Single(Open<CasesPage>(Plans + "&unit=T1" + sort).FindAll("th[aria-sort]"));

        Assert.Equal((direction, column), (head.GetAttribute("aria-sort"), head.TextContent.Trim()));
    }

    [Fact]
    public void Pages_Together_HoldEveryRowOnce()
    {
        var ids = new List<string>();
        foreach (var number in new[] { 1, 2, 3 })
        {
            ids.AddRange(Open<CasesPage>($"{Plans}&unit=T1&size=8&sort=counted&page={number}").FindAll("tbody th").Select(cell => cell.TextContent));
        }

        Assert.Equal((21, 21), (ids.Count, ids.Distinct().Count()));
    }

    [Fact]
    public void Page_BeyondTheLast_IsTheLast()
    {
        var page = Open<CasesPage>(Plans + "&unit=T1&size=8&page=99");

        Assert.Equal(5, page.FindAll("tbody tr").Count);
        Assert.Equal("3", page.Find(".pager [aria-current]").TextContent);
    }

    [Fact]
    public async Task Page_Opened_IsOneEntryInTheLogWithItsChildren()
    {
        var before = (await LogAsync()).Count;

        var page = Open<CasesPage>(Plans + "&unit=T2&size=4");

        var entry = Assert.Single((await LogAsync()).Skip(before));
        Assert.Equal(("director", "cases", "sos.safety-plan", "T2"), (entry.UserId, entry.Page, entry.MeasureId, entry.UnitId));
        Assert.Equal(page.FindAll("tbody th a").Select(link => link.TextContent), entry.ChildIds!.Split(','));
    }

    [Fact]
    public void Address_Changed_ShowsTheOtherList()
    {
        var page = Open<CasesPage>(Plans + "&unit=T1");

        Navigation.NavigateTo(Plans + "&unit=T2");

        page.WaitForAssertion(() => Assert.Contains("Rowan", page.Find("h1").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("councillor", "T1")]
    [InlineData("rowan", "T1")]
    [InlineData("rowan", "authority")]
    [InlineData("practitioner", "T2")]
    public async Task Page_OutsideTheScope_SaysSoPlainlyAndLogsNothing(string who, string unit)
    {
        Reader = new[] { Councillor, RowanManager, Practitioner }.Single(scope => scope.UserId == who);
        var before = (await LogAsync()).Count;

        var page = Open<CasesPage>($"{Plans}&unit={unit}");

        Assert.Contains("Your role does not open the children behind this figure.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table, [role=alert]"));
        Assert.Equal(before, (await LogAsync()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&worker=W1")]
    public void Practitioner_WhateverIsAsked_SeesOwnChildrenOnly(string worker)
    {
        Reader = Practitioner;

        var page = Open<CasesPage>(Plans + "&unit=T1" + worker);

        Assert.Equal("November 2026, your children in Beech: 2 of 6 children have a safety plan", page.Find("h1").TextContent);
        Assert.All(page.FindAll("tbody th"), cell => Assert.StartsWith("B-", cell.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("select[name=worker]"));
    }

    [Theory]
    [InlineData("/cases")]
    [InlineData("/cases?measure=nonsense&month=2026-11&unit=T1")]
    [InlineData("/cases?measure=sos.safety-plan&month=1999-01&unit=T1")]
    [InlineData("/cases?measure=sos.safety-plan&month=2026-11&unit=nowhere")]
    public void Page_UnknownMeasureMonthOrUnit_IsNotFound(string address)
    {
        Open<CasesPage>(address);

        Assert.True(WasNotFound);
    }
}
