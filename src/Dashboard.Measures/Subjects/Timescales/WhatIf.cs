using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>One rule counted for one month as it holds and as it might, over the same records. Nothing that is stored changes.</summary>
public static class WhatIf
{
    /// <summary>Counts both.</summary>
    /// <param name="view">The month.</param>
    /// <param name="rule">The rule as it holds.</param>
    /// <param name="other">The rule as it might.</param>
    /// <param name="otherStandards">Standards that the other one comes from: their working days are counted.</param>
    /// <param name="belongs">Which cases are looked at: those of a unit.</param>
    public static WhatIfMonth Count(MonthView view, TimescaleRule rule, TimescaleRule other, StandardsInForce otherStandards, Func<MeasureCase, bool> belongs)
    {
        var now = Judge(view, view.Standards, rule, belongs);
        var then = Judge(view, otherStandards, other, belongs);
        return new WhatIfMonth(
            view.Month,
            FigureOf(now.Values),
            FigureOf(then.Values),
            [.. then.Keys.Union(now.Keys).Select(key => new WhatIfCase(now.GetValueOrDefault(key), then.GetValueOrDefault(key))).Where(item => item.Differs)]);
    }

    /// <summary>Every case by the clock that it rests on.</summary>
    private static Dictionary<string, MeasureCase> Judge(MonthView view, StandardsInForce standards, TimescaleRule rule, Func<MeasureCase, bool> belongs) =>
        TimescaleCases.Obligations(view, standards, rule)
            .Select(obligation => (Key: KeyOf(obligation.Clock), Case: TimescaleCases.CaseOf(view, obligation)))
            .Where(item => belongs(item.Case))
            .DistinctBy(item => item.Key)
            .ToDictionary(item => item.Key, item => item.Case);

    private static string KeyOf(Clock clock) => string.Join('\n', clock.File?.Child.Id, clock.WorkerId, clock.TeamId, clock.RecordId);

    private static UnitFigure FigureOf(Dictionary<string, MeasureCase>.ValueCollection cases) =>
        Figures.Of(MeasureKind.Share, cases.Count, cases.Count(item => item.Counted), 0, 0, null);
}
