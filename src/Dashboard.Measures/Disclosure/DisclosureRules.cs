using System.Globalization;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>When a figure is too small to leave the service. The defaults are those of the Department for Education's publications about children in need.</summary>
/// <remarks>Source: children in need census guidance 2020 to 2022, counts of 1 to 5 shown as "c", zero shown as zero.</remarks>
public sealed record DisclosureRules
{
    /// <summary>What stands for a figure that is withheld, whatever the reason.</summary>
    public const string Mark = "c";

    /// <summary>Below this many cases a share is marked "few", whoever reads: it may swing. It withholds nothing.</summary>
    public const int Few = 20;

    /// <summary>Counts from 1 to this one are withheld.</summary>
    public int Threshold { get; init; } = 5;

    /// <summary>Percentages, means and medians of fewer cases are withheld.</summary>
    public int SmallestDenominator { get; init; } = 6;

    /// <summary>The rules in force in words, as printed under tables.</summary>
    public string Words => string.Create(
        CultureInfo.InvariantCulture,
        $"“{Mark}”: withheld so that nobody can be recognised. Counts of 1 to {Threshold}, rates made from them, percentages with 1 to {Threshold} on either side, "
        + $"percentages and averages of fewer than {SmallestDenominator}, and whatever would give one of these away. Zero is shown as zero.");

    /// <summary>The rules in force in one line, as printed with each table and chart.</summary>
    public string ShortWords => string.Create(
        CultureInfo.InvariantCulture,
        $"Figures from 1 to {Threshold} are hidden, and what would give one away: “{Mark}”. Percentages and averages are of {SmallestDenominator} or more. Zero is shown as zero.");

    /// <summary>Whether a count is withheld.</summary>
    public bool IsSmall(double count) => count > 0 && count <= Threshold;

    /// <summary>Whether a figure is withheld for its own sake.</summary>
    public bool Withholds(MeasureDefinition definition, UnitFigure figure) =>
        definition.Disclosure == DisclosureRule.SmallNumbers && Withholds(FigureCounts.Of(definition, figure), FigureCounts.AreOfDenominator(definition));

    /// <summary>Whether parts that stand together are withheld.</summary>
    /// <param name="counts">The parts, which add up to the cases.</param>
    /// <param name="overCases">Whether the figure is one over cases: a percentage, a mean, a median.</param>
    internal bool Withholds(IReadOnlyList<long> counts, bool overCases)
    {
        var cases = counts.Sum();
        return counts.Any(count => IsSmall(count)) || (overCases && cases > 0 && cases < SmallestDenominator);
    }

    /// <summary>Whether one of the parts of a withheld figure must not be worked out.</summary>
    internal bool Protects(IReadOnlyList<long> counts, int part) => IsSmall(counts[part]) || (counts[part] > 0 && counts.Sum() < SmallestDenominator);
}
