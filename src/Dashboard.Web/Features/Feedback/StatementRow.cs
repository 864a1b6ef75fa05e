using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Web.Features.Feedback;

/// <summary>What parents and carers answer to one statement.</summary>
/// <param name="Pair">The statement.</param>
/// <param name="Label">Its short words.</param>
/// <param name="Figure">Mean of the answers.</param>
/// <param name="Spread">How they spread; null where the scores are not kept.</param>
/// <param name="High">Share that is 8, 9 or 10; null where it is not kept.</param>
public sealed record StatementRow(CategoryPair Pair, string Label, UnitFigure Figure, ScaleSpread? Spread, UnitFigure? High);
