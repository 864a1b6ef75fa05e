namespace Dashboard.Measures.Statistics;

/// <summary>How answers on a scale of 0 to 10 spread: mean, standard deviation, quartiles and ends.</summary>
/// <remarks>
/// The standard deviation is that of all the answers there are (divided by their number): audits are not a sample here. A quartile is the lowest
/// score that at least that part of the answers lies at or below, halfway to the next where exactly that part does; the median is the usual one.
/// </remarks>
public sealed record ScaleSpread
{
    /// <summary>Scores there are: 0 to 10.</summary>
    public const int Scores = 11;

    private ScaleSpread(int count, double? mean, double? deviation, double? lowerQuartile, double? median, double? upperQuartile, int? lowest, int? highest)
    {
        Count = count;
        Mean = mean;
        StandardDeviation = deviation;
        LowerQuartile = lowerQuartile;
        Median = median;
        UpperQuartile = upperQuartile;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Answers. Without any, all else is null.</summary>
    public int Count { get; }

    /// <summary>Mean, in points.</summary>
    public double? Mean { get; }

    /// <summary>Standard deviation, in points.</summary>
    public double? StandardDeviation { get; }

    /// <summary>A quarter of the answers lies at or below it.</summary>
    public double? LowerQuartile { get; }

    /// <summary>The middle answer.</summary>
    public double? Median { get; }

    /// <summary>Three quarters of the answers lie at or below it.</summary>
    public double? UpperQuartile { get; }

    /// <summary>Lowest score given.</summary>
    public int? Lowest { get; }

    /// <summary>Highest score given.</summary>
    public int? Highest { get; }

    /// <summary>The spread of a distribution.</summary>
    /// <param name="counts">Answers with the score 0, 1, … 10, in this order.</param>
    /// <exception cref="ArgumentException">There are not eleven counts, or one is negative.</exception>
    public static ScaleSpread Of(IReadOnlyList<int> counts)
    {
        if (counts.Count != Scores || counts.Any(count => count < 0))
        {
            throw new ArgumentException($"Give the number of answers for each of the {Scores} scores.", nameof(counts));
        }

        var all = counts.Sum();
        if (all == 0)
        {
            return new ScaleSpread(0, null, null, null, null, null, null, null);
        }

        var mean = counts.Select((count, score) => (double)count * score).Sum() / all;
        var variance = counts.Select((count, score) => count * (score - mean) * (score - mean)).Sum() / all;
        var answers = counts.SelectMany((count, score) => Enumerable.Repeat(score, count)).ToList();
        return new ScaleSpread(all, mean, Math.Sqrt(variance), Part(answers, 1), Part(answers, 2), Part(answers, 3), answers[0], answers[^1]);
    }

    private static double Part(List<int> answers, int quarters)
    {
        var (place, rest) = Math.DivRem(answers.Count * quarters, 4);
        return rest == 0 ? (answers[place - 1] + answers[place]) / 2.0 : answers[place];
    }
}
