using Dashboard.Measures.Engine;
using Dashboard.Measures.Statistics;

namespace Dashboard.Web.Features.Audits;

/// <summary>How moderators and auditors agree.</summary>
/// <param name="Rows">Share moderated, and share of moderators who agree.</param>
/// <param name="Pairs">Grade before and after moderation, and how many; none for readers outside the service.</param>
/// <param name="Kappa">Agreement beyond chance, of those with both grades; null where pairs are not shown.</param>
/// <param name="Months">Months behind it.</param>
public sealed record Moderation(IReadOnlyList<PeriodRow> Rows, IReadOnlyList<(CategoryPair Pair, string Original, string Moderated, int Count)> Pairs, Kappa? Kappa, int Months);
