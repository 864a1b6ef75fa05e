using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Measures.Tests.Disclosure;

public sealed class DisclosureRulesTests
{
    private static readonly DisclosureRules Rules = new();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Withholds_Count_OneToFive(int count, bool withheld) =>
        Assert.Equal(withheld, Rules.Withholds(Of(MeasureKind.Count), new UnitFigure(count, null, count, count)));

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 5, true)]
    [InlineData(0, 6, false)]
    [InlineData(6, 6, false)]
    [InlineData(1, 40, true)]
    [InlineData(5, 40, true)]
    [InlineData(6, 40, false)]
    [InlineData(34, 40, false)]
    [InlineData(35, 40, true)]
    [InlineData(39, 40, true)]
    [InlineData(40, 40, false)]
    public void Withholds_Share_SmallOnEitherSideOrOfFew(int counted, int cases, bool withheld) =>
        Assert.Equal(withheld, Rules.Withholds(Of(MeasureKind.Share), new UnitFigure(counted, cases, cases == 0 ? null : (double)counted / cases, cases)));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(0, false)]
    public void Withholds_Rate_OfFiveEventsOrFewer(int events, bool withheld) =>
        Assert.Equal(withheld, Rules.Withholds(Of(MeasureKind.Rate), Figures.Rate(events, 62_000, events)));

    [Theory]
    [InlineData(MeasureKind.Mean, 5, true)]
    [InlineData(MeasureKind.Mean, 6, false)]
    [InlineData(MeasureKind.Median, 5, true)]
    [InlineData(MeasureKind.Median, 6, false)]
    [InlineData(MeasureKind.Median, 0, false)]
    public void Withholds_Average_OfFewerThanSix(MeasureKind kind, int cases, bool withheld) =>
        Assert.Equal(withheld, Rules.Withholds(Of(kind), new UnitFigure(cases, cases, 31, cases)));

    [Fact]
    public void Withholds_NotAboutChildren_Nothing() =>
        Assert.False(Rules.Withholds(Of(MeasureKind.Count) with { Disclosure = DisclosureRule.NotAboutChildren }, new UnitFigure(2, null, 2, 2)));

    [Fact]
    public void Withholds_NotSupplied_Nothing() => Assert.False(Rules.Withholds(Of(MeasureKind.Share), UnitFigure.NotSupplied));

    [Fact]
    public void Withheld_Figure_CarriesNoNumberAndAMark()
    {
        var definition = Of(MeasureKind.Share);

        Assert.Equal((null, null, null, 0), (UnitFigure.Withheld.Numerator, UnitFigure.Withheld.Denominator, UnitFigure.Withheld.Value, UnitFigure.Withheld.Cases));
        Assert.Equal("c", FigureText.Headline(definition, UnitFigure.Withheld));
        Assert.Null(FigureText.Parts(definition, UnitFigure.Withheld));
        Assert.Null(FigureText.Parts(Of(MeasureKind.Median), UnitFigure.Withheld));
    }

    [Fact]
    public void Words_OtherThreshold_SayIt() => Assert.Contains("Counts of 1 to 9", (Rules with { Threshold = 9 }).Words, StringComparison.Ordinal);

    private static MeasureDefinition Of(MeasureKind kind) => Catalogue.Standard["referral.received"].Definition with { Kind = kind };
}
