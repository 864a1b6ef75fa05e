using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Measures.Exceptions;

/// <summary>Holds rules against the figures of one month.</summary>
public sealed class ExceptionCheck(ExceptionFigureSet figures)
{
    /// <summary>Months whose variation a signal is told from, this one included.</summary>
    public const int SignalMonths = 24;

    // Figures are sums of whole cases: what differs by less than this is the same.
    private const double Same = 1e-9;

    /// <summary>The unit as the rule marks it; null where it does not, where a figure is not known, and where too few cases stand behind it.</summary>
    public MarkedUnit? Of(ExceptionRule rule, MeasureDefinition definition, string unitId)
    {
        var series = figures.Series(rule.Measure, unitId);
        if (series is not [.., var now] || rule.CasesOf(now) is not { } cases)
        {
            return null;
        }

        return rule.Kind switch
        {
            ExceptionKind.Standard => Standard(rule, unitId, now, cases),
            ExceptionKind.Limit => cases > rule.Value && cases >= rule.FewestCases ? new MarkedUnit(rule, unitId, now.Value, rule.Value, cases) : null,
            ExceptionKind.Threshold => Threshold(rule, unitId, now, cases),
            ExceptionKind.Change => Change(rule, definition, unitId, series, cases),
            _ => Signal(rule, definition, unitId, series, cases),
        };
    }

    /// <summary>How the last month of a series stands out from its usual variation, as rules see it.</summary>
    /// <param name="definition">Measure of the series.</param>
    /// <param name="series">Figures of the months up to it, the earliest first.</param>
    public static Signal SignalOf(MeasureDefinition definition, IReadOnlyList<UnitFigure> series) =>
        series.Count == 0 ? Statistics.Signal.None : Limits(definition, series).Signals[^1];

    private static MarkedUnit? Standard(ExceptionRule rule, string unitId, UnitFigure now, int cases) =>
        now.Denominator is > 0 and var all && cases >= rule.FewestCases && cases > (all * rule.Value) + Same
            ? new MarkedUnit(rule, unitId, now.Value, rule.Counted ? rule.Value : 1 - rule.Value, cases)
            : null;

    private MarkedUnit? Threshold(ExceptionRule rule, string unitId, UnitFigure now, int cases)
    {
        var limit = figures.Target(rule.Measure, unitId) ?? rule.Value;
        return now.Value is { } value && limit is { } held && now.Cases >= rule.FewestCases && IsBeyond(rule, value, held)
            ? new MarkedUnit(rule, unitId, value, held, cases)
            : null;
    }

    private static MarkedUnit? Change(ExceptionRule rule, MeasureDefinition definition, string unitId, IReadOnlyList<UnitFigure> series, int cases)
    {
        if (series is not [.., { Value: { } before } earlier, { Value: { } value } now] || earlier.Cases < rule.FewestCases || now.Cases < rule.FewestCases)
        {
            return null;
        }

        var distance = definition.IsPercentage ? rule.By!.Value : before * rule.By!.Value;
        return IsBeyond(rule, value, rule.Direction == ExceptionDirection.Above ? before + distance : before - distance)
            ? new MarkedUnit(rule, unitId, value, before, cases)
            : null;
    }

    private static MarkedUnit? Signal(ExceptionRule rule, MeasureDefinition definition, string unitId, IReadOnlyList<UnitFigure> series, int cases)
    {
        if (series is not [.., { Value: { } value } now] || now.Cases < rule.FewestCases)
        {
            return null;
        }

        var limits = Limits(definition, series);
        return IsMarked(rule, definition, limits.Signals[^1]) ? new MarkedUnit(rule, unitId, value, limits.Mean, cases) : null;
    }

    private static ProcessLimits Limits(MeasureDefinition definition, IReadOnlyList<UnitFigure> series)
    {
        var window = series.Skip(series.Count - SignalMonths).ToList();
        return ProcessLimits.Of(
            [.. window.Select(figure => figure.Value)],
            definition.Least,
            definition.Greatest,
            definition.Kind == MeasureKind.Share ? place => window[place].Cases < ProcessLimits.FewestCases : null);
    }

    private static bool IsMarked(ExceptionRule rule, MeasureDefinition definition, Signal last)
    {
        var above = rule.Direction is { } direction ? direction == ExceptionDirection.Above : definition.Polarity == Polarity.LowerIsBetter;
        return above
            ? last is Statistics.Signal.AboveLimits or Statistics.Signal.NearUpperLimit or Statistics.Signal.RunAbove or Statistics.Signal.Rising
            : last is Statistics.Signal.BelowLimits or Statistics.Signal.NearLowerLimit or Statistics.Signal.RunBelow or Statistics.Signal.Falling;
    }

    private static bool IsBeyond(ExceptionRule rule, double value, double held) =>
        rule.Direction == ExceptionDirection.Above ? value > held + Same : value < held - Same;
}
