using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>One section of the survey, year by year.</summary>
/// <param name="Definition">Measure.</param>
/// <param name="Figures">The unit's figure of each year, the earliest first.</param>
/// <param name="Change">Change of the latest year on the one before, in words.</param>
/// <param name="Statements">Its statements; none where they may not be shown.</param>
public sealed record StaffSection(MeasureDefinition Definition, IReadOnlyList<UnitFigure> Figures, string? Change, IReadOnlyList<StaffStatement> Statements)
{
    /// <summary>The figure of the latest year.</summary>
    public UnitFigure Latest => Figures[^1];
}
