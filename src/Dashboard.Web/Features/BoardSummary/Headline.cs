using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>A headline measure of the authority as issued, with what stands beside it.</summary>
/// <param name="Wording">Its plain words.</param>
/// <param name="Trend">The issued months up to the month.</param>
/// <param name="YearBefore">Twelve months before, as issued.</param>
/// <param name="QuarterBefore">Three months before, as issued.</param>
/// <param name="Target">Target in force; null when none is set.</param>
/// <param name="Comparison">Published figures; null when there are none.</param>
public sealed record Headline(HeadlineWording Wording, MeasureTrend Trend, UnitFigure YearBefore, UnitFigure QuarterBefore, double? Target, Comparison? Comparison)
{
    /// <summary>Months back to the year before.</summary>
    public const int Year = 12;

    /// <summary>Months back to the quarter before.</summary>
    public const int Quarter = 3;

    public MeasureDefinition Definition => Trend.Definition;

    public UnitFigure Figure => Trend.Figure;

    /// <summary>Whether there is a number to speak of.</summary>
    public bool IsKnown => Figure.Value is not null && !Figure.IsWithheld;
}
