using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

public sealed class YearChangeTests
{
    [Theory]
    [InlineData("audit.scale", 6.0, 6.4, 10, Direction.Improving)]
    [InlineData("audit.scale", 6.0, 6.2, 10, Direction.NoClearChange)]
    [InlineData("complaint.upheld", 0.3, 0.4, 10, Direction.Worsening)] // Fewer upheld is better.
    [InlineData("complaint.received", 3.0, 30.0, 10, Direction.NoDirection)]
    [InlineData("audit.scale", 6.0, 8.0, 4, null)]
    public void Direction_OfAYear_NeedsAStepAndEnoughRecords(string measure, double before, double now, int cases, Direction? expected) => Assert.Equal(
        expected,
        YearChange.Of(Catalogue.Standard[measure].Definition, new UnitFigure(null, null, before, 10), new UnitFigure(null, null, now, cases)));

    [Theory]
    [InlineData(Polarity.HigherIsBetter, 0.7, 2)]
    [InlineData(Polarity.LowerIsBetter, 0.7, 3)]
    [InlineData(Polarity.None, 0.7, null)]
    public void Place_AmongPeers_IsThatOfTheBetterSide(Polarity polarity, double value, int? rank) => Assert.Equal(rank, PeerRank.Find(polarity, value, [0.9, 0.7, 0.7, 0.5, 0.6])?.Rank);

    [Fact]
    public void Place_AmongTwo_IsNone() => Assert.Null(PeerRank.Find(Polarity.HigherIsBetter, 0.7, [0.9, 0.7]));

    [Fact]
    public void Survey_OfFiveStatements_NeedsMoreAnswersThanFourPeopleCanGive() => Assert.Equal(21, AnswerRules.FewestSurveyAnswers(5));
}
