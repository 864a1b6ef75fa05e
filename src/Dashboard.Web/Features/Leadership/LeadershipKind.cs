using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Leadership;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Leadership;

/// <summary>Events of one kind over twelve months.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Held">Measure of how many began.</param>
/// <param name="Total">How many began in the twelve months.</param>
/// <param name="Attended">Who came of those invited.</param>
/// <param name="Evaluation">Mean of the evaluations.</param>
/// <param name="EvaluationTrend">The evaluations of two years.</param>
/// <param name="Change">Change of the evaluation on the twelve months before, in words.</param>
/// <param name="Months">Numbers held, for each month of the year; null where the month has not been counted.</param>
public sealed record LeadershipKind(PracticeEventKind Kind, MeasureDefinition Held, UnitFigure Total, (MeasureDefinition Definition, UnitFigure Figure) Attended, (MeasureDefinition Definition, UnitFigure Figure) Evaluation, MeasureTrend EvaluationTrend, string? Change, IReadOnlyList<SeriesPoint?> Months);
