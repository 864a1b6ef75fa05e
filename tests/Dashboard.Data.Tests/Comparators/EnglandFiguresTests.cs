using Dashboard.Data.Comparators;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Tests.Comparators;

public sealed class EnglandFiguresTests
{
    /// <summary>Measures that published figures exist for and that the catalogue is still to have.</summary>
    private static readonly string[] Awaited =
    [
        "cla.open.rate", "cla.three-placements", "cla.long-term-stability", "cla.health-assessment", "cla.dental",
        "leaver.suitable-accommodation", "leaver.eet", "workforce.vacancy", "workforce.agency", "workforce.turnover",
    ];

    [Fact]
    public void Figures_AreOfKnownMeasuresAndPeriods() => Assert.All(EnglandFigures.All, figure =>
    {
        var measure = ComparatorKey.MeasureOf(figure.MeasureId);
        Assert.True(Catalogue.Standard.Find(measure) is not null || Awaited.Contains(measure), measure);
        Assert.True(ComparatorPeriod.TryParse(figure.Period, out _), figure.Period);
        Assert.Equal((ComparatorAreas.EnglandCode, "England", ComparatorAreas.England), (figure.AreaCode, figure.AreaName, figure.AreaKind));
        Assert.Matches("^20(24|25)$", figure.Edition);
    });

    [Fact]
    public void Figures_AreInTheUnitOfTheMeasure() => Assert.All(EnglandFigures.All, figure =>
    {
        var kind = Catalogue.Standard.Find(ComparatorKey.MeasureOf(figure.MeasureId))?.Definition.Kind;
        Assert.InRange(figure.Value!.Value, 0, kind == MeasureKind.Share ? 1 : 1000);
        Assert.NotEqual(MeasureKind.Count, kind);
        Assert.True(kind == MeasureKind.Share || figure.Value > 1 || kind is null, figure.MeasureId);
    });

    [Fact]
    public void Figures_HaveOneValueForAKey() =>
        Assert.Equal(EnglandFigures.All.Count, EnglandFigures.All.DistinctBy(figure => (figure.MeasureId, figure.AreaCode, figure.Period, figure.Edition)).Count());

    [Theory]
    [InlineData("referral.re-referral", "Year ending 31 March 2025", "2025", 0.226)]
    [InlineData("assessment.in-45-days", "Year ending 31 March 2025", "2025", 0.857)]
    [InlineData("assessment.in-45-days", "Year ending 31 March 2024", "2024", 0.845)]
    [InlineData("s47.started.rate", "Year ending 31 March 2023", "2024", 189.6)]
    [InlineData("cp.over-2-years.open", "At 31 March 2025", "2025", 0.023)]
    [InlineData("leaver.eet/19-21", "Year ending 31 March 2025", "2025", 0.54)]
    [InlineData("caseload.children.mean", "At 30 September 2025", "2025", 15.2)]
    public void Figure_IsAsPublished(string key, string period, string edition, double value) =>
        Assert.Equal(value, Assert.Single(EnglandFigures.All, figure => figure.MeasureId == key && figure.Period == period && figure.Edition == edition).Value);

    [Theory]
    [InlineData("Year ending 31 March 2025", "2025-03-31")]
    [InlineData("At 30 September 2024", "2024-09-30")]
    public void Period_EndsOnTheDayItNames(string text, string day)
    {
        Assert.True(ComparatorPeriod.TryParse(text, out var period));
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), period.EndsOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025")]
    [InlineData("At 31 March")]
    [InlineData("At 31 March 20255")]
    [InlineData("At 31 March 2025 ")]
    [InlineData("At  31 March 2025")]
    public void Period_OfOtherWords_IsNotRead(string text) => Assert.False(ComparatorPeriod.TryParse(text, out _));

    [Fact]
    public void Document_NamesEveryFigure()
    {
        var text = File.ReadAllText(Path.Combine(Schema.Repository.Root, "docs", "comparators.md"));

        Assert.All(
            EnglandFigures.All.GroupBy(figure => (figure.MeasureId, figure.Publication, figure.Edition)),
            line => Assert.Contains($"| `{line.Key.MeasureId}` | {line.Key.Publication} | {line.Key.Edition} | {line.First().Period} to {line.Last().Period[^4..]} |", text, StringComparison.Ordinal));
    }
}
