using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

public sealed class ScaleSpreadTests
{
    [Fact]
    public void Spread_OfKnownAnswers_IsWhatTheHandWorksOut()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, variance 4.
        var spread = ScaleSpread.Of([0, 0, 1, 0, 3, 2, 0, 1, 0, 1, 0]);

        Assert.Equal((8, 5d, 2d), (spread.Count, spread.Mean, spread.StandardDeviation));
        Assert.Equal((4d, 4.5, 6d), (spread.LowerQuartile, spread.Median, spread.UpperQuartile));
        Assert.Equal((2, 9), (spread.Lowest, spread.Highest));
    }

    [Fact]
    public void Spread_OfOneAnswer_IsThatAnswer()
    {
        var spread = ScaleSpread.Of([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);

        Assert.Equal((10d, 0d, 10d, 10d, 10d), (spread.Mean, spread.StandardDeviation, spread.LowerQuartile, spread.Median, spread.UpperQuartile));
    }

    [Fact]
    public void Spread_OfNothing_IsNotKnown()
    {
        var spread = ScaleSpread.Of(new int[ScaleSpread.Scores]);

        Assert.Equal((0, null, null, null, null), (spread.Count, spread.Mean, spread.StandardDeviation, spread.Median, spread.Lowest));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(12)]
    public void Spread_OfAnotherScale_IsRefused(int scores) => Assert.Throws<ArgumentException>(() => ScaleSpread.Of(new int[scores]));

    [Fact]
    public void Spread_OfANegativeCount_IsRefused() => Assert.Throws<ArgumentException>(() => ScaleSpread.Of([0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0]));

    [Fact]
    public void Spread_OfAnyAnswers_LiesBetweenItsEnds()
    {
        var random = new Random(20261031);
        for (var round = 0; round < 500; round++)
        {
            int[] counts = [.. Enumerable.Range(0, ScaleSpread.Scores).Select(_ => random.Next(3) == 0 ? random.Next(20) : 0)];
            var answers = counts.SelectMany((count, score) => Enumerable.Repeat((double)score, count)).ToList();
            var spread = ScaleSpread.Of(counts);
            if (answers.Count == 0)
            {
                continue;
            }

            double?[] rising = [spread.Lowest, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.Highest];
            Assert.Equal(rising.Order(), rising);
            Assert.Equal(answers.Average(), spread.Mean!.Value, 9);
            Assert.Equal(Figures.Median(answers), spread.Median);
            Assert.InRange(spread.StandardDeviation!.Value, 0, (spread.Highest!.Value - spread.Lowest!.Value) / 2.0 + 1e-9);

            // Turned round, the spread is turned round.
            var turned = ScaleSpread.Of([.. counts.Reverse()]);
            Assert.Equal(10 - spread.LowerQuartile, turned.UpperQuartile);
            Assert.Equal(spread.StandardDeviation.Value, turned.StandardDeviation!.Value, 9);
        }
    }
}
