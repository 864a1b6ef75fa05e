namespace Dashboard.Data.Queries;

/// <summary>One page of cases with the totals of all pages.</summary>
/// <param name="Rows">The page.</param>
/// <param name="Total">Cases that meet the filter.</param>
/// <param name="TotalCounted">Those of them that count.</param>
public sealed record CasePage(IReadOnlyList<CaseRow> Rows, int Total, int TotalCounted);
