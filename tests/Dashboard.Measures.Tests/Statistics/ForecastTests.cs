using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Tests.Statistics;

/// <summary>Where a series would go if nothing changed.</summary>
public sealed class ForecastTests
{
    // Two steps up, one down, for two years.
    private static readonly double?[] Rising = [10, 12, 11, 13, 12, 14, 13, 15, 14, 16, 15, 17, 16, 18, 17, 19, 18, 20, 19, 21, 20, 22, 21, 23];

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [InlineData(1, 22.0096, 20.4543, 23.5648)]
    [InlineData(2, 22.2334, 20.5970, 23.8697)]
    [InlineData(6, 22.9261, 20.9028, 24.9495)]
    public void Rising_IsAsWorkedOutByTheFormulasOfTheBook(int ahead, double expected, double lower, double upper)
    {
        var point = Forecast.Of(Rising)![ahead - 1];

        Assert.Equal((expected, lower, upper), (Math.Round(point.Expected, 4), Math.Round(point.Lower, 4), Math.Round(point.Upper, 4)));
    }

    [Fact]
    public void ShortSeries_HasNone()
    {
        Assert.Null(Forecast.Of([.. Rising.Take(23)]));
        Assert.Null(Forecast.Of([.. Rising.Take(23), null, null]));
        Assert.Null(Forecast.Of([]));
    }

    [Fact]
    public void Constant_StaysAsItIs() => Assert.All(
        Forecast.Of([.. Enumerable.Repeat<double?>(5, 30)])!,
        point => Assert.Equal((5, 5, 5), (Math.Round(point.Expected, 9), Math.Round(point.Lower, 9), Math.Round(point.Upper, 9))));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Interval_HoldsTheMiddleAndWidens(int seed)
    {
        var points = Forecast.Of(Noise(seed), least: null)!;

        Assert.Equal(Forecast.Months, points.Count);
        Assert.All(points, point => Assert.True(point.Lower < point.Expected && point.Expected < point.Upper));
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.Second.Upper - pair.Second.Lower > pair.First.Upper - pair.First.Lower));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bounds_AreNeverLeft(int seed) => Assert.All(
        Forecast.Of([.. Noise(seed).Select(value => value is { } known ? Math.Clamp(known / 40, 0, 1) : (double?)null)], 0, 1)!,
        point => Assert.True(point.Lower >= 0 && point.Lower <= point.Expected && point.Expected <= point.Upper && point.Upper <= 1));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shift_MovesTheWholeBand(int seed)
    {
        var before = Forecast.Of(Noise(seed), null)!;
        var after = Forecast.Of([.. Noise(seed).Select(value => value + 100)], null)!;

        Assert.All(before.Zip(after), pair =>
        {
            Assert.Equal(pair.First.Expected + 100, pair.Second.Expected, 9);
            Assert.Equal(pair.First.Lower + 100, pair.Second.Lower, 9);
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scale_StretchesTheBand(int seed)
    {
        var before = Forecast.Of(Noise(seed), null)!;
        var after = Forecast.Of([.. Noise(seed).Select(value => value * 3)], null)!;

        Assert.All(before.Zip(after), pair => Assert.Equal(pair.First.Upper * 3, pair.Second.Upper, 9));
    }

    [Fact]
    public void UnknownPointsAtTheEnd_PutTheBandFurtherAhead()
    {
        var later = Forecast.Of([.. Rising, null, null])!;

        Assert.Equal(Forecast.Months, later.Count);
        Assert.Equal(Forecast.Of(Rising)![2], later[0]);
    }

    [Fact]
    public void Steady_Rise_IsDampedAndNotCarriedOnForEver()
    {
        var points = Forecast.Of([.. Enumerable.Range(0, 36).Select(month => (double?)month)])!;

        Assert.InRange(points[^1].Expected, points[0].Expected, 35 + Forecast.Months);
    }

    private static double?[] Noise(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 40).Select(month => month > 5 && random.Next(8) == 0 ? (double?)null : (month * 0.2) + (random.NextDouble() * 20))];
    }
}
