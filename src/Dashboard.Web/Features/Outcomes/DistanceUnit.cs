using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>A unit below the chosen one.</summary>
/// <param name="UnitId">Unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Improved">Share better off by domain, in the order of the domains.</param>
/// <param name="OpensCases">Whether the reader may open the records behind it.</param>
public sealed record DistanceUnit(string UnitId, string Name, IReadOnlyList<UnitFigure> Improved, bool OpensCases);
