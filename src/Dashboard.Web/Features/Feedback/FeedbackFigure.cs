using Dashboard.Data.Queries;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Feedback;

/// <summary>One figure of the period.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Period">Its figure; null before it has been counted.</param>
/// <param name="Trend">Its months.</param>
/// <param name="Change">Its change in words.</param>
public sealed record FeedbackFigure(MeasureDefinition Definition, PeriodFigure? Period, MeasureTrend Trend, string? Change)
{
    /// <summary>The figure.</summary>
    public UnitFigure Figure => Period?.Figure ?? UnitFigure.NotSupplied;

    /// <summary>Months behind it.</summary>
    public int Months => Period?.Months ?? 1;

    /// <summary>Whether it is an average or share of so few that it is marked.</summary>
    public bool IsFew => Definition.Kind != MeasureKind.Count && AnswerRules.IsFew(Figure.Cases);
}
