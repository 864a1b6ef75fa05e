using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Figures;

namespace Dashboard.Web.Ui.Measures;

/// <summary>A measure of one unit at one month, with the two years before it: what tiles, rows and little charts show.</summary>
public sealed record MeasureTrend
{
    /// <summary>Months that set the limits of usual variation.</summary>
    public const int Window = 24;

    /// <summary>Months back to which the change in words looks.</summary>
    public const int Back = 6;

    public required MeasureDefinition Definition { get; init; }

    public required Month Month { get; init; }

    /// <summary>The chosen month; null where it has not been counted.</summary>
    public required SeriesPoint? Point { get; init; }

    /// <summary>The months of the window, the earliest first.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    public required IReadOnlyList<double?> Values { get; init; }

    public required ProcessLimits Limits { get; init; }

    /// <summary>The months that stand out, alone or in a run, by their place.</summary>
    public required IReadOnlyDictionary<int, Signal> Signals { get; init; }

    /// <summary>Places of the months outside the limits: what little drawings mark, which a long run would drown.</summary>
    public required IReadOnlyCollection<int> Outside { get; init; }

    public required TrendKind Trend { get; init; }

    /// <summary>"up 4 points since April 2026"; null when one of both is not known.</summary>
    public required string? Change { get; init; }

    public UnitFigure Figure => Point?.Figure ?? UnitFigure.NotSupplied;

    public bool IsSmall => FigureText.IsSmall(Definition, Figure);

    /// <summary>In words why the last month stands out; null when it does not.</summary>
    public string? Standing => SignalText.Of(Signals.GetValueOrDefault(Points.Count - 1));

    public string Value => FigureText.Headline(Definition, Figure);

    public (double Lower, double Upper)? Band => Limits is { Lower: { } lower, Upper: { } upper } ? (lower, upper) : null;

    /// <summary>The line in words.</summary>
    public string Description => Values.Count == 0
        ? "No figures"
        : $"From {FigureText.Headline(Definition, Points[0].Figure)} in {FigureText.Month(Points[0].Month)} to {FigureText.Headline(Definition, Points[^1].Figure)} in {FigureText.Month(Month)}"
            + (Points.Any(point => point.Figure.IsWithheld) ? $"; {DisclosureRules.Mark}: {FigureText.WithheldNote}" : "")
            + (Signals.Count == 0 ? "" : $"; {Signals.Count} months that stand out");

    public static MeasureTrend Of(MeasureDefinition definition, IReadOnlyList<SeriesPoint> series, Month month)
    {
        var points = series.Where(point => point.Month <= month && month - point.Month < Window).ToList();
        double?[] values = [.. points.Select(point => point.Figure.Value)];
        var limits = ProcessLimits.Of(values, definition.Least, definition.Greatest, place => definition.IsPercentage && points[place].Figure.Denominator < ProcessLimits.FewestCases);
        var earlier = points.FirstOrDefault(point => point.Month == month.AddMonths(-Back));
        var now = points.LastOrDefault(point => point.Month == month);
        return new MeasureTrend
        {
            Definition = definition,
            Month = month,
            Point = now,
            Points = points,
            Values = values,
            Limits = limits,
            Signals = limits.Signals.Index().Where(signal => signal.Item != Signal.None).ToDictionary(signal => signal.Index, signal => signal.Item),
            Outside = [.. limits.Signals.Index().Where(signal => signal.Item is Signal.AboveLimits or Signal.BelowLimits).Select(signal => signal.Index)],
            Trend = Directions.Of(definition.Polarity, limits) switch
            {
                Direction.Improving => TrendKind.Improving,
                Direction.Worsening => TrendKind.Worsening,
                Direction.NoClearChange => TrendKind.NoClearChange,
                _ => TrendKind.NoDirection,
            },
            Change = earlier is null ? null : ChangeText.Since(definition, earlier.Figure.Value, now?.Figure.Value, earlier.Month),
        };
    }
}
