namespace Dashboard.Measures.Statistics;

/// <summary>Where a monthly series would go if nothing changed: Holt's linear method with a damped trend, and an 80% prediction interval.</summary>
/// <remarks>
/// Hyndman and Athanasopoulos, Forecasting: Principles and Practice, sections 8.2 and 8.7 (ETS(A,Ad,N)). The weights are fixed, so that
/// anybody can work it out again: 0.3 for the level, 0.1 for the trend, 0.9 for the damping. The first twelve known points and the next twelve give the trend to
/// begin with. The interval rests on the errors of the forecasts one month ahead, taken as normal. Reads no calendar: a yearly pattern is not followed.
/// </remarks>
public static class Forecast
{
    /// <summary>The method in a few words, for the page.</summary>
    public const string Method = "Holt's damped trend, with an 80% prediction interval";

    /// <summary>Fewest known points for which there is a forecast.</summary>
    public const int FewestPoints = 24;

    /// <summary>Months ahead.</summary>
    public const int Months = 6;

    private const int Year = 12;
    private const double LevelWeight = 0.3;
    private const double TrendWeight = 0.1;
    private const double Damping = 0.9;

    // Nine values in ten of a normal distribution lie below the mean plus so many standard deviations.
    private const double NormalAtNinetyPercent = 1.2815515655446004;

    // Level and trend to begin with are taken from the series.
    private const int Estimated = 2;

    /// <summary>The months after the last point of the series; null with fewer than <see cref="FewestPoints"/> known points.</summary>
    /// <param name="series">Points in order; null where not known.</param>
    /// <param name="least">Least possible value; null where there is none.</param>
    /// <param name="greatest">Greatest possible value; null where there is none.</param>
    public static IReadOnlyList<ForecastPoint>? Of(IReadOnlyList<double?> series, double? least = 0, double? greatest = null)
    {
        var known = series.Select((value, index) => (Value: value, At: index + 1)).Where(point => point.Value is not null).Select(point => (Value: point.Value!.Value, point.At)).ToList();
        if (known.Count < FewestPoints)
        {
            return null;
        }

        var (level, trend, deviation) = Smooth(series, known);
        var sinceLast = series.Count - known[^1].At;
        var points = new List<ForecastPoint>();
        double damped = 0, variance = 1;
        for (var ahead = 1; ahead <= sinceLast + Months; ahead++)
        {
            // How much an error made now still weighs that many months later.
            var weight = LevelWeight + (LevelWeight * TrendWeight * damped);
            variance += ahead == 1 ? 0 : weight * weight;
            damped += Math.Pow(Damping, ahead);
            if (ahead > sinceLast)
            {
                var expected = level + (damped * trend);
                var width = NormalAtNinetyPercent * deviation * Math.Sqrt(variance);
                points.Add(new ForecastPoint(Within(expected), Within(expected - width), Within(expected + width)));
            }
        }

        return points;

        double Within(double value) => Math.Min(greatest ?? double.PositiveInfinity, Math.Max(least ?? double.NegativeInfinity, value));
    }

    /// <summary>Level and trend at the last known point, and the standard deviation of the errors one month ahead.</summary>
    private static (double Level, double Trend, double Deviation) Smooth(IReadOnlyList<double?> series, List<(double Value, int At)> known)
    {
        var (first, second) = (known[..Year], known[Year..(2 * Year)]);
        var trend = (second.Average(point => point.Value) - first.Average(point => point.Value)) / (second.Average(point => point.At) - first.Average(point => point.At));
        var level = first.Average(point => point.Value) - (trend * first.Average(point => point.At));
        var squares = 0.0;
        for (var index = 0; index < known[^1].At; index++)
        {
            var expected = level + (Damping * trend);
            var error = (series[index] ?? expected) - expected;
            level = expected + (LevelWeight * error);
            trend = (Damping * trend) + (LevelWeight * TrendWeight * error);
            squares += error * error;
        }

        return (level, trend, Math.Sqrt(squares / (known.Count - Estimated)));
    }
}
