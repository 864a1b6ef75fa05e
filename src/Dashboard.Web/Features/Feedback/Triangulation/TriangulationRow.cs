using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>One measure of the unit, with its direction and its place.</summary>
/// <param name="Source">Id of its source.</param>
/// <param name="Definition">Measure.</param>
/// <param name="Figure">Figure of twelve months, or at the end of the month.</param>
/// <param name="Months">Months behind it.</param>
/// <param name="Direction">Against twelve months before; null where it cannot be said.</param>
/// <param name="Change">The change in words.</param>
/// <param name="Place">Rank among teams, in words; null where there is none.</param>
/// <param name="BesideAuthority">How it lies beside the authority, in words; null for the authority.</param>
/// <param name="CasesUrl">Its records; null where the reader may not open them.</param>
public sealed record TriangulationRow(string Source, MeasureDefinition Definition, UnitFigure Figure, int Months, Direction? Direction, string? Change, string? Place, string? BesideAuthority, string? CasesUrl);
