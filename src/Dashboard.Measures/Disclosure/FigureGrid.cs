using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>The figures of a measure as they are published: of every unit in every month, without splits.</summary>
/// <param name="definition">Measure.</param>
/// <param name="months">Months, the earliest first.</param>
/// <param name="figures">Figures: by number of the unit in the tree, then by place of the month.</param>
public sealed class FigureGrid(MeasureDefinition definition, IReadOnlyList<Month> months, IReadOnlyList<IReadOnlyList<UnitFigure>> figures)
{
    /// <summary>Measure.</summary>
    public MeasureDefinition Definition { get; } = definition;

    /// <summary>Months, the earliest first.</summary>
    public IReadOnlyList<Month> Months { get; } = months;

    /// <summary>Units.</summary>
    public int Units => figures.Count;

    /// <summary>Whether the figures of months add up, so that quarters and years are published too.</summary>
    public bool HasPeriods => Figures.AddUp(Definition) || (Definition.Kind == MeasureKind.Median && Figures.CasesAddUp(Definition));

    /// <summary>The figure of a unit in a month.</summary>
    public UnitFigure this[int unit, int month] => figures[unit][month];

    /// <summary>The counts that the figures of a unit give away over some months; none where one of them could not be counted.</summary>
    internal long[] Counts(int unit, PeriodTile tile)
    {
        var sum = Array.Empty<long>();
        for (var month = tile.First; month < tile.First + tile.Months; month++)
        {
            var counts = CountsOf(unit, month);
            if (counts.Count == 0)
            {
                return [];
            }

            sum = sum.Length == 0 ? [.. counts] : [.. sum.Zip(counts, (one, other) => one + other)];
        }

        return sum;
    }

    // A unit that was not in the organisation when the month was counted had nobody.
    private IReadOnlyList<long> CountsOf(int unit, int month)
    {
        var counts = FigureCounts.Of(Definition, figures[unit][month]);
        return counts.Count > 0 ? counts : [.. FigureCounts.Of(Definition, figures[0][month]).Select(_ => 0L)];
    }

    /// <summary>One of the counts that the figures of a unit give away over some months; null where one of them could not be counted.</summary>
    internal long? Count(int unit, PeriodTile tile, CountRole role)
    {
        if (role == CountRole.Amounts)
        {
            var months = Enumerable.Range(tile.First, tile.Months).ToList();
            return months.Exists(month => CountsOf(unit, month).Count == 0) ? null : (long)Math.Round(months.Sum(month => figures[unit][month].Numerator ?? 0));
        }

        var counts = Counts(unit, tile);
        return counts.Length == 0 ? null : role switch
        {
            CountRole.Cases => counts.Sum(),
            CountRole.Others => counts[1],
            _ => counts[0],
        };
    }
}
