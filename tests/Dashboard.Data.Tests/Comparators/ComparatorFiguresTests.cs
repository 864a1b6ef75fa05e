using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Comparators;

/// <summary>Worked by hand over a handful of authorities, E06000001 to E06000008.</summary>
public sealed class ComparatorFiguresTests
{
    private static readonly ComparatorSettings Settings = new()
    {
        AuthorityCode = "E06000001",
        RegionCode = "E12000001",
        NeighbourCodes = ["E06000002", "E06000003", "E06000004", "E06000005"],
        NeighbourSet = "May 2025",
    };

    [Fact]
    public void Comparison_IsOfTheLatestPeriodThatHadEnded()
    {
        var figures = Of([England(2024, "2025", 0.2), England(2025, "2025", 0.3)]);

        Assert.Null(figures.Of("m", null, Polarity.None, Month.Parse("2024-02")));
        Assert.Equal(0.2, figures.Of("m", null, Polarity.None, Month.Parse("2025-02"))!.England!.Value);
        var latest = figures.Of("m", null, Polarity.None, Month.Parse("2025-03"))!;
        Assert.Equal((0.3, "2025", "Year ending 31 March 2025"), (latest.England!.Value, latest.Edition, latest.Period.Text));
    }

    [Fact]
    public void Comparison_WithAuthoritiesOfAnEarlierEdition_KeepsToThatEditionAndSaysSo()
    {
        var comparison = Of([England(2024, "2024", 0.24), Authority(1, 2024, "2024", 0.1), England(2024, "2025", 0.25), England(2025, "2025", 0.3)])
            .Of("m", null, Polarity.None, Month.Parse("2026-01"))!;

        Assert.Equal(("2024", 0.24, "2025"), (comparison.Edition, comparison.England!.Value, comparison.NewerEdition));
        Assert.Equal(0.1, comparison.Own!.Value);
    }

    [Fact]
    public void Neighbours_HaveTheMedianOfThoseWithAFigure()
    {
        var comparison = Comparison([.. Neighbours(0.1, 0.2, 0.6, null), Authority(1, 2025, "2025", 0.5)]);

        Assert.Equal((0.2, NeighbourAverage.Median, 3, 4, "May 2025"), (
            comparison.Neighbours!.Value, comparison.Neighbours.Average, comparison.Neighbours.WithValue, comparison.Neighbours.Neighbours, comparison.Neighbours.NeighbourSet));
    }

    [Fact]
    public void Neighbours_ByMean_LeaveOutThoseWithoutAFigure()
    {
        var comparison = Comparison([.. Neighbours(0.1, 0.2, 0.6, null)], settings: Settings with { Average = NeighbourAverage.Mean });

        Assert.Equal(0.3, comparison.Neighbours!.Value!.Value, 10);
        Assert.Equal((NeighbourAverage.Mean, 3), (comparison.Neighbours.Average, comparison.Neighbours.WithValue));
    }

    [Fact]
    public void Neighbours_WithoutAnyFigure_HaveNone() => Assert.Equal((null, 0), (
        Comparison([.. Neighbours(null, null, null, null)]).Neighbours!.Value, Comparison([.. Neighbours(null, null, null, null)]).Neighbours!.WithValue));

    [Fact]
    public void Neighbours_ThatReportTogetherOrUnderAnotherCode_CountOnce()
    {
        var settings = Settings with { NeighbourCodes = ["E06000002", "E06000003", "E08000016/E08000038"] };
        var comparison = Comparison(
            [Authority(2, 2025, "2025", 0.1) with { AreaCode = "E06000002/E06000003" }, Authority(4, 2025, "2025", 0.3) with { AreaCode = "E08000038" }],
            settings: settings);

        Assert.Equal((0.2, 2, 3), (comparison.Neighbours!.Value!.Value, comparison.Neighbours.WithValue, comparison.Neighbours.Neighbours));
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, 0.9, 1, 'A')]
    [InlineData(Polarity.HigherIsBetter, 0.55, 3, 'B')]
    [InlineData(Polarity.HigherIsBetter, 0.05, 8, 'D')]
    [InlineData(Polarity.LowerIsBetter, 0.05, 1, 'A')]
    [InlineData(Polarity.LowerIsBetter, 0.9, 8, 'D')]
    [InlineData(Polarity.None, 0.9, 1, null)]
    [InlineData(Polarity.None, 0.05, 8, null)]
    public void Standing_FollowsThePolarity(Polarity polarity, double own, int rank, char? band)
    {
        // Seven others: 0.1 to 0.7.
        var others = Enumerable.Range(2, 7).Select(number => Authority(number, 2025, "2025", (number - 1) / 10.0));

        Assert.Equal(new Standing(rank, 8, band), Comparison([.. others, Authority(1, 2025, "2025", own)], polarity).Standing);
    }

    [Fact]
    public void Standing_OfEqualFigures_IsTheBestOfTheirRanks()
    {
        // In order: 0.9, then three of 0.5, then 0.1: the three are second.
        var comparison = Comparison(
            [Authority(1, 2025, "2025", 0.5), Authority(2, 2025, "2025", 0.5), Authority(3, 2025, "2025", 0.5), Authority(4, 2025, "2025", 0.9), Authority(5, 2025, "2025", 0.1)],
            Polarity.HigherIsBetter);

        Assert.Equal(new Standing(2, 5, 'A'), comparison.Standing);
    }

    [Fact]
    public void Standing_LeavesOutThoseWithoutAFigureAndFigureOfOtherAreas()
    {
        var comparison = Comparison([England(2025, "2025", 0.1), Authority(1, 2025, "2025", 0.5), Authority(2, 2025, "2025", null), Authority(3, 2025, "2025", 0.4)], Polarity.LowerIsBetter);

        Assert.Equal(new Standing(2, 2, null), comparison.Standing);
    }

    [Fact]
    public void Own_Withheld_KeepsItsMarkerAndHasNoStanding()
    {
        var comparison = Comparison([Authority(1, 2025, "2025", null), Authority(2, 2025, "2025", 0.4)]);

        Assert.Equal((null, "c"), (comparison.Own!.Value, comparison.Own.Marker));
        Assert.Null(comparison.Standing);
    }

    [Fact]
    public void Own_WithheldInTheLatestYear_IsNotTakenFromAnEarlierOne() =>
        Assert.Null(Comparison([Authority(1, 2024, "2025", 0.4), Authority(1, 2025, "2025", null)]).Own!.Value);

    [Fact]
    public void Stored_BesideCarried_Wins()
    {
        var figures = new ComparatorFigures([England(2025, "2025", 0.4)], [England(2025, "2025", 0.3)], Settings);

        Assert.Equal(0.4, figures.Of("m", null, Polarity.None, Month.Parse("2026-01"))!.England!.Value);
    }

    [Fact]
    public void Series_IsOfOneEdition_TheLatestThatMakesALine()
    {
        var figures = Of([England(2023, "2024", 0.1), England(2024, "2024", 0.2), England(2025, "2025", 0.3)]);

        var series = figures.Series("m", null, null);

        Assert.Equal("2024", series.Edition);
        Assert.Equal(["2025", "2024"], series.Editions);
        Assert.Equal([0.1, 0.2], series.Points.Select(point => point.England!.Value!.Value));
        Assert.Equal([0.3], figures.Series("m", null, "2025").Points.Select(point => point.England!.Value!.Value));
        Assert.Empty(figures.Series("m", null, "1999").Points);
    }

    [Fact]
    public void Series_OfNothing_IsEmpty() => Assert.Empty(Of([]).Series("m", null, null).Points);

    private static Comparison Comparison(IReadOnlyList<Comparator> figures, Polarity polarity = Polarity.None, ComparatorSettings? settings = null) =>
        new ComparatorFigures(figures, [], settings ?? Settings).Of("m", null, polarity, Month.Parse("2026-01"))!;

    private static ComparatorFigures Of(IReadOnlyList<Comparator> figures) => new(figures, [], Settings);

    private static IEnumerable<Comparator> Neighbours(params double?[] values) => values.Select((value, index) => Authority(index + 2, 2025, "2025", value));

    private static Comparator England(int year, string edition, double? value) =>
        Authority(0, year, edition, value) with { AreaCode = ComparatorAreas.EnglandCode, AreaName = "England", AreaKind = ComparatorAreas.England };

    private static Comparator Authority(int number, int year, string edition, double? value) => new()
    {
        MeasureId = "m",
        AreaCode = $"E0600000{number}",
        AreaName = $"Authority {number}",
        AreaKind = ComparatorAreas.Authority,
        Period = $"Year ending 31 March {year}",
        Edition = edition,
        Publication = "p",
        Value = value,
        Marker = value is null ? "c" : null,
    };
}
