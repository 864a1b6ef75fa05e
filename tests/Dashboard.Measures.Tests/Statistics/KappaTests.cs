using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

public sealed class KappaTests
{
    [Fact]
    public void Kappa_OfTheTextbookTable_IsFourTenths()
    {
        // 20 and 15 alike of 50; chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5; (0.7 - 0.5) / 0.5.
        var kappa = Kappa.Of([("yes", "yes", 20), ("yes", "no", 5), ("no", "yes", 10), ("no", "no", 15)]);

        Assert.Equal(50, kappa.Count);
        Assert.Equal(0.7, kappa.Observed!.Value, 12);
        Assert.Equal(0.5, kappa.Expected!.Value, 12);
        Assert.Equal(0.4, kappa.Value!.Value, 12);
    }

    [Fact]
    public void Kappa_OfNothing_IsNotKnown()
    {
        var kappa = Kappa.Of([]);

        Assert.Equal((0, null, null, null), (kappa.Count, kappa.Observed, kappa.Expected, kappa.Value));
    }

    [Fact]
    public void Kappa_WhereBothGiveOneGradeOnly_IsNotKnown()
    {
        var kappa = Kappa.Of([("good", "good", 12)]);

        Assert.Equal((1d, 1d, null), (kappa.Observed, kappa.Expected, kappa.Value));
    }

    [Fact]
    public void Kappa_OfANegativeNumber_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Kappa.Of([("good", "good", -1)]));

    [Fact]
    public void Kappa_OfAnyPairs_KeepsItsRange_WhoeverIsFirst()
    {
        string[] grades = ["inadequate", "requires-improvement", "good", "outstanding"];
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var pairs = Enumerable.Range(0, random.Next(1, 20)).Select(_ => (grades[random.Next(4)], grades[random.Next(4)], random.Next(1, 9))).ToList();
            var kappa = Kappa.Of(pairs);
            var other = Kappa.Of(pairs.Select(pair => (pair.Item2, pair.Item1, pair.Item3)));

            Assert.True(kappa.Value is null or (>= -1 and <= 1));
            Assert.True(kappa.Value is null || Math.Abs(kappa.Value.Value - other.Value!.Value) < 1e-12);
            Assert.Equal(1, Kappa.Of([.. grades.Select(grade => (grade, grade, 3))]).Value);
        }
    }
}
