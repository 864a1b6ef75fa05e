using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>What the staff of one unit say: both sections in the latest year and the one before.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sections">For each section the latest figure and its change in words.</param>
public sealed record StaffUnit(string UnitId, string Name, IReadOnlyList<(UnitFigure Figure, string? Change)> Sections);
