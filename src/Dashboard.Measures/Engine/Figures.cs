namespace Dashboard.Measures.Engine;

/// <summary>The one place where cases become a figure.</summary>
public static class Figures
{
    /// <summary>Residents that rates are expressed per.</summary>
    public const int RatePer = 10_000;

    /// <summary>The figure of cases already added up.</summary>
    /// <param name="kind">Kind of the measure.</param>
    /// <param name="cases">Cases.</param>
    /// <param name="counted">Cases counted.</param>
    /// <param name="sum">Sum of the amounts of the cases counted.</param>
    /// <param name="weight">Sum of their weights.</param>
    /// <param name="amounts">The amounts themselves; needed for a median only.</param>
    public static UnitFigure Of(MeasureKind kind, int cases, int counted, double sum, double weight, List<double>? amounts) => kind switch
    {
        MeasureKind.Count => new UnitFigure(counted, null, counted, cases),
        MeasureKind.Share => new UnitFigure(counted, cases, cases == 0 ? null : (double)counted / cases, cases),
        MeasureKind.Mean => new UnitFigure(Tidy(sum), Tidy(weight), weight == 0 ? null : sum / weight, cases),
        MeasureKind.Median => new UnitFigure(counted, cases, Median(amounts ?? []), cases),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A rate is made from another measure's figures."),
    };

    /// <summary>Whether the figures of several months can be added up: events of a month can; what is open at its end, rates over twelve months and medians cannot.</summary>
    public static bool AddUp(MeasureDefinition definition) =>
        definition.Basis == PeriodBasis.InMonth && definition.Kind is (MeasureKind.Count or MeasureKind.Share or MeasureKind.Mean);

    /// <summary>Whether the cases of several months can be listed and banded together: those of medians too, though their middle is that of a month.</summary>
    public static bool CasesAddUp(MeasureDefinition definition) => definition.Basis == PeriodBasis.InMonth && definition.Kind != MeasureKind.Rate;

    /// <summary>A figure rolled up over months by adding numerators and denominators; a median has its cases added up and no value.</summary>
    public static UnitFigure Sum(MeasureKind kind, IEnumerable<UnitFigure> figures)
    {
        double numerator = 0, denominator = 0;
        var cases = 0;
        foreach (var figure in figures)
        {
            numerator += figure.Numerator ?? 0;
            denominator += figure.Denominator ?? 0;
            cases += figure.Cases;
        }

        return kind switch
        {
            MeasureKind.Count => new UnitFigure(numerator, null, numerator, cases),
            MeasureKind.Share or MeasureKind.Mean => new UnitFigure(numerator, denominator, denominator == 0 ? null : numerator / denominator, cases),
            MeasureKind.Median => new UnitFigure(numerator, denominator, null, cases),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Rates cannot be added up."),
        };
    }

    /// <summary>Events per 10,000 residents.</summary>
    public static UnitFigure Rate(double events, double? residents, int cases) =>
        new(events, residents, residents is null or 0 ? null : events * RatePer / residents, cases);

    /// <summary>The middle amount; the mean of the two middle ones when their number is even; null for none.</summary>
    public static double? Median(List<double> amounts)
    {
        if (amounts.Count == 0)
        {
            return null;
        }

        var sorted = amounts.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Sums of parts such as 0.6 full-time equivalents, without the dust of binary fractions.</summary>
    private static double Tidy(double sum) => Math.Round(sum, 6);
}
