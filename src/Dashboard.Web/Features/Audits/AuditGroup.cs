using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Audits;

/// <summary>Audits of one kind or with one instrument.</summary>
/// <param name="Pair">Category in the measures.</param>
/// <param name="Label">In words.</param>
/// <param name="Done">Audits done.</param>
/// <param name="Good">Those good or outstanding, out of those graded; null where none was graded.</param>
/// <param name="Inadequate">Those inadequate, out of those graded; null where none was graded.</param>
public sealed record AuditGroup(CategoryPair Pair, string Label, UnitFigure Done, UnitFigure? Good, UnitFigure? Inadequate);
