using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Open escalations of one role at one stage, as the measures give them.</summary>
/// <param name="Pair">Category in the measures.</param>
/// <param name="Role">Who raised them, in words.</param>
/// <param name="Stage">Stage in words.</param>
/// <param name="Limit">Limit of the stage in words; null where the standards set none.</param>
/// <param name="Open">How many are open.</param>
/// <param name="Over">Those past the limit, out of those that have one; null where none has.</param>
/// <param name="Within">Those within it; null where none has one.</param>
public sealed record StageRow(CategoryPair Pair, string Role, string Stage, string? Limit, UnitFigure Open, UnitFigure? Over, UnitFigure? Within);
