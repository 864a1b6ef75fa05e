using Dashboard.TestSupport;

namespace Dashboard.Measures.Tests.Subjects.Care;

/// <summary>Placements of children looked after on 31 October 2026; the 365 days begin on 1 November 2025.</summary>
public sealed class PlacementTests
{
    private const string Month = "2026-10";

    [Theory]
    [InlineData("2025-11-01", 2)] // Ended on the first day: not open at the start.
    [InlineData("2025-11-02", 3)]
    public void ThreePlacements_CountsWhatWasOpenOnTheFirstOf365Days(string ended, int number)
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2025-01-01")
            .Placed("A", "2025-01-01", ended).Placed("A", ended, "2026-02-01").Placed("A", "2026-02-01").Evaluate("cla.three-placements", Month).Cases);

        Assert.Equal((number, number == 3), (item.Amount, item.Counted));
    }

    [Fact]
    public void ThreePlacements_InALeapYear_LooksBack365Days()
    {
        var builder = new BookBuilder { AsAt = BookBuilder.Day("2024-12-31") }.Child("A").InCare("A", "2020-01-01")
            .Placed("A", "2020-01-01", "2023-11-02").Placed("A", "2023-11-02", "2024-02-29").Placed("A", "2024-02-29");

        Assert.Equal(2, Assert.Single(builder.Evaluate("cla.three-placements", "2024-10").Cases).Amount); // 1 November 2023 is day 366: 2 November 2023 is the first.
    }

    [Fact]
    public void ThreePlacements_TemporaryOneDayAndSameCarerPlacements_DoNotCount()
    {
        var result = new BookBuilder()
            .Child("temporary").InCare("temporary", "2026-01-01").Placed("temporary", "2026-01-01", "2026-03-01").Placed("temporary", "2026-03-01", "2026-03-10", "T1").Placed("temporary", "2026-03-10")
            .Child("one day").InCare("one day", "2026-01-01").Placed("one day", "2026-01-01", "2026-03-01").Placed("one day", "2026-03-01", "2026-03-01", "K2").Placed("one day", "2026-03-01")
            .Child("same carer").InCare("same carer", "2026-01-01").Placed("same carer", "2026-01-01", "2026-03-01").Placed("same carer", "2026-03-01", "2026-05-01").Placed("same carer", "2026-05-01", null, "A5")
            .Child("new adopters").InCare("new adopters", "2026-01-01").Placed("new adopters", "2026-01-01", "2026-03-01").Placed("new adopters", "2026-03-01", "2026-05-01").Placed("new adopters", "2026-05-01", null, "A6")
            .Child("earlier period").InCare("earlier period", "2025-12-01", "2026-03-01", "P1").Placed("earlier period", "2025-12-01", "2026-01-01").Placed("earlier period", "2026-01-01", "2026-03-01")
            .InCare("earlier period", "2026-09-01", null, "P2").Placed("earlier period", "2026-09-01")
            .Child("none").InCare("none", "2026-01-01")
            .Child("future").InCare("future", "2026-01-01").Placed("future", "2026-01-01", "2026-09-01").Placed("future", "2026-09-01", "2026-11-02").Placed("future", "2026-11-02")
            .Child("left").InCare("left", "2026-01-01", "2026-10-30").Placed("left", "2026-01-01", "2026-02-01").Placed("left", "2026-02-01", "2026-03-01").Placed("left", "2026-03-01", "2026-10-30")
            .Evaluate("cla.three-placements", Month);

        Assert.Equal(7, result.Cases.Count);
        Assert.Equal(["earlier period", "new adopters"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(new Dictionary<string, double?> { ["0"] = 0, ["2"] = 0, ["3+"] = 2 }, AuthoritySplits.Of(result, "band"));
    }

    [Theory]
    [InlineData("2024-04-30", "2024-10-31", true)] // Looked after for 30 months, in the placement for 24, to the day.
    [InlineData("2024-04-30", "2024-11-01", false)]
    [InlineData("2024-05-01", "2024-05-01", null)] // A day short of 30 months.
    public void Stability_ComparesTheStartOfThePlacementWithTheLastDay(string cared, string placed, bool? counted)
    {
        var result = new BookBuilder().Child("A").InCare("A", cared).Placed("A", cared, placed).Placed("A", placed).Evaluate("cla.long-term-stability", Month);

        Assert.Equal(counted, result.Cases.SingleOrDefault()?.Counted);
    }

    [Theory]
    [InlineData("2010-10-31", 0)] // 16 on the last day.
    [InlineData("2010-11-01", 1)]
    [InlineData(null, 0)]
    public void Stability_LooksAtChildrenUnder16(string? born, int cases) =>
        Assert.Equal(cases, new BookBuilder().Child("A", born).InCare("A", "2020-01-01").Placed("A", "2020-01-01").Figure("cla.long-term-stability", Month).Cases);

    [Theory]
    [InlineData("A6", "2024-10-31", "2026-01-01", "settled-for-adoption")] // Together two years to the day.
    [InlineData("A6", "2024-11-01", "2026-01-01", "not-settled")]
    [InlineData("A6", "2024-10-31", "2025-12-31", "not-settled")] // A day apart is no day in a placement.
    [InlineData("U6", "2020-01-01", "2026-01-01", "not-settled")] // Not for adoption.
    public void Stability_OfAChildPlacedForAdoption_AddsThePlacementBefore(string type, string before, string ended, string reason)
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2020-01-01").Placed("A", before, ended).Placed("A", "2026-01-01", null, type).Evaluate("cla.long-term-stability", Month).Cases);

        Assert.Equal((reason, reason == "settled-for-adoption"), (item.Reason, item.Counted));
    }

    [Fact]
    public void Stability_WithoutAPlacement_IsNotCounted()
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2020-01-01").Placed("A", "2020-01-01", "2026-10-31").Evaluate("cla.long-term-stability", Month).Cases);

        Assert.Equal((false, "no-placement"), (item.Counted, item.Reason));
    }

    [Fact]
    public void Stability_DuringATemporaryStay_GoesByTheOtherOpenPlacement()
    {
        var item = Assert.Single(new BookBuilder().Child("A").InCare("A", "2020-01-01").Placed("A", "2020-01-01").Placed("A", "2026-10-20", null, "T1").Evaluate("cla.long-term-stability", Month).Cases);

        Assert.True(item.Counted);
    }

    [Fact]
    public void Over20Miles_IsAShareOfKnownDistances()
    {
        var result = new BookBuilder()
            .Child("near").InCare("near", "2026-01-01").Placed("near", "2026-01-01", miles: 20)
            .Child("far").InCare("far", "2026-01-01").Placed("far", "2026-01-01", miles: 20.1)
            .Child("moved").InCare("moved", "2026-01-01").Placed("moved", "2026-01-01", "2026-10-31", miles: 90).Placed("moved", "2026-10-31", miles: 3)
            .Child("unknown").InCare("unknown", "2026-01-01").Placed("unknown", "2026-01-01")
            .Child("left").InCare("left", "2026-01-01", "2026-10-01").Placed("left", "2026-01-01", miles: 90)
            .Evaluate("cla.over-20-miles", Month);

        Assert.Equal((1, 3), (result.Units[0].Numerator, result.Units[0].Denominator));
        Assert.Equal(["far"], result.Cases.Where(item => item.Counted).Select(item => item.ChildId));
        Assert.Equal(new Dictionary<string, double?> { ["over 20"] = 1, ["over 10 to 20"] = 0, ["0-5"] = 0 }, AuthoritySplits.Of(result, "band"));
    }

    [Fact]
    public void FosterShare_CountsRelativesAndKeepsUnknownPlacementsInTheDenominator()
    {
        var builder = new BookBuilder()
            .Child("A").InCare("A", "2026-01-01").Placed("A", "2026-01-01", type: "U1")
            .Child("B").InCare("B", "2026-01-01").Placed("B", "2026-01-01", type: "K2")
            .Child("C").InCare("C", "2026-01-01")
            .Child("D").InCare("D", "2026-01-01", "2026-10-31").Placed("D", "2026-01-01", type: "U4");

        Assert.Equal((1, 3), (builder.Figure("cla.foster-share", Month).Numerator, builder.Figure("cla.foster-share", Month).Denominator));
    }

    [Fact]
    public void Shares_WithoutChildrenLookedAfter_AreADash() => Assert.All(
        new[] { "cla.three-placements", "cla.long-term-stability", "cla.over-20-miles", "cla.foster-share", "cla.visit-in-time", "cla.review-in-time", "cla.health-assessment", "cla.dental", "cla.permanence-plan" },
        id => Assert.Null(new BookBuilder().OpenChild("A").Placed("A", "2020-01-01", miles: 30).Figure(id, Month).Value));
}
