using Dashboard.Data.Reporting;

namespace Dashboard.Data.Queries;

/// <summary>The latest load of a source, with what was kept out or set aside, by reason.</summary>
/// <param name="Load">The load.</param>
/// <param name="Findings">Reasons with their counts, the commonest first.</param>
public sealed record LoadRow(Load Load, IReadOnlyList<FindingCount> Findings);
