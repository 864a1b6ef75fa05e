using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Mpd;

/// <summary>A measure of one unit as issued: this month, the month before, twelve months before.</summary>
/// <param name="Trend">The issued months up to this one.</param>
/// <param name="Before">The month before, as issued.</param>
/// <param name="YearBefore">Twelve months before, as issued.</param>
/// <param name="Target">Target in force; null when none is set.</param>
/// <param name="Comparison">Published figures to hold beside it; null when there are none.</param>
public sealed record MpdFigure(MeasureTrend Trend, UnitFigure Before, UnitFigure YearBefore, double? Target = null, Comparison? Comparison = null)
{
    public MeasureDefinition Definition => Trend.Definition;

    public UnitFigure Figure => Trend.Figure;
}
