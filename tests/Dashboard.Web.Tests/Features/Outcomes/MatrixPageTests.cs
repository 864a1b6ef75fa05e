using Bunit;
using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Outcomes;
using Dashboard.Web.Tests.Features.Support;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Outcomes;

public sealed class MatrixPageTests(OutcomeStore store) : FigurePages, IClassFixture<OutcomeStore>
{
    [Fact]
    public void Quadrants_HoldTheMeasuresOfTheSelection_InOrder()
    {
        var page = Show(Director, "/outcomes");

        Assert.Equal(["How much did we do?", "How well did we do it?", "How many children are better off?", "What share is better off, and by how much?"], page.FindAll(".quadrant h2").Select(title => title.TextContent));
        Assert.Equal(
            MatrixSelection.Shipped.WhatShareIsBetterOff!.Select(id => Catalogue.Standard[id].Definition.Title),
            page.FindAll("section[aria-labelledby=quadrant-whatshareisbetteroff] h3").Select(title => title.TextContent));
    }

    [Fact]
    public void Number_OfTwelveMonths_AddsThemUpAndOpensItsRecords()
    {
        var page = Show(Director, "/outcomes?month=2026-10&period=12");

        var link = page.Find("a[aria-label^='Referrals received:']");
        Assert.Equal("9", link.TextContent.Trim());
        Assert.Equal("/cases?measure=referral.received&month=2026-10&months=12&unit=authority", link.GetAttribute("href"));
    }

    [Fact]
    public void Share_OfATeam_SaysItsPartsItsDirectionAndTheWayOn()
    {
        var page = Show(Director, "/outcomes?month=2026-10&unit=T2");

        var item = page.FindAll("section[aria-labelledby=quadrant-whatshareisbetteroff] li")[0];
        Assert.Equal("100%", Words(item.QuerySelector(".value")!.TextContent));
        Assert.StartsWith("2 of 2, on 31 Oct 2026", Words(item.QuerySelector(".made")!.TextContent), StringComparison.Ordinal);
        Assert.NotNull(item.QuerySelector(".trend"));
        Assert.Equal("/outcomes/curve?measure=outcome.improved.safety&unit=T2&month=2026-10", item.QuerySelector(".curve a")!.GetAttribute("href"));
    }

    [Fact]
    public void Councillor_SeesNoTeamNoRecordAndNoSmallNumber()
    {
        var page = Show(Councillor, "/outcomes?month=2026-10&unit=T2&period=6");

        Assert.Empty(page.FindAll("a[href^='/cases'], a[href*='unit=T'], option[value=T2]"));
        Assert.DoesNotContain("Rowan", page.Markup, StringComparison.Ordinal);

        // Eight children were scaled twice and two of them did not rise: the share would give them away.
        Assert.DoesNotContain("75%", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HasARowForEveryMeasure_AndWithholdsWhatIsShared()
    {
        Open(store.Builder, Director, "/outcomes");
        var query = Services.GetRequiredService<MatrixQuery>();
        var filter = UnitMonthFilter.FromQuery("/outcomes", null, "2026-10", null);

        var exact = MatrixFiles.Sheet((await query.LoadAsync(Director, filter, CancellationToken.None))!, "m", DateTimeOffset.UnixEpoch);
        var shared = MatrixFiles.Sheet((await query.LoadAsync(Director with { ForSharing = true }, filter, CancellationToken.None))!, "m", DateTimeOffset.UnixEpoch);

        Assert.Equal(27, exact.Rows.Count());
        Assert.Equal((6.0, 8.0, 0.75), Figure(exact));
        Assert.NotEqual((6.0, 8.0, 0.75), Figure(shared));
        Assert.All(exact.Rows, row => Assert.Equal(exact.Columns.Count, row.Count));

        static (double?, double?, double?) Figure(SheetSpec sheet)
        {
            var row = sheet.Rows.Single(line => Equals(line[2], "outcome.improved.safety"));
            return ((double?)row[7], (double?)row[8], (double?)row[9]);
        }
    }

    [Fact]
    public void Finding_CountsTheDirectionsOfEffectAndThenOfEffort()
    {
        var sentence = MatrixWords.Finding(
            "Beech",
            Month.Parse("2026-10"),
            12,
            [("A", TrendKind.Improving), ("B", TrendKind.Improving), ("C", TrendKind.Worsening), ("D", TrendKind.NoClearChange), ("E", null)],
            [("F", null)]);

        Assert.Equal(
            "Beech, the 12 months to October 2026: of the 5 measures of whether children are better off, 2 are improving, 1 is worsening (“C”), 1 shows no clear change and 1 has no figure; "
            + "of the 1 measure of how well the work is done, none has a figure.",
            string.Concat(sentence.Select(part => part.Text)));
        Assert.Equal(["2 are improving", "1 is worsening (“C”)"], sentence.Where(part => part.Strong).Select(part => part.Text));
    }

    private IRenderedComponent<MatrixPage> Show(AccessScope reader, string url)
    {
        Open(store.Builder, reader, url);
        return Render<MatrixPage>();
    }
}
