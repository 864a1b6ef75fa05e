using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Supervision;

/// <summary>What the standards in force ask, and how often it is kept.</summary>
/// <param name="Definition">Measure that says so.</param>
/// <param name="Who">Whom it is for, in words.</param>
/// <param name="Limit">How often, in words; null where the standards ask nothing.</param>
/// <param name="Figure">How often it is kept.</param>
/// <param name="Category">Category of the measure that it is about; null for all.</param>
public sealed record SupervisionAsked(MeasureDefinition Definition, string Who, string? Limit, UnitFigure Figure, CategoryPair? Category = null);
