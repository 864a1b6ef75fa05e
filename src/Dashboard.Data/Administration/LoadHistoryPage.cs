namespace Dashboard.Data.Administration;

/// <summary>One page of the history of loads.</summary>
/// <param name="Loads">Loads of the page, the latest first.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Total">Loads on all pages.</param>
public sealed record LoadHistoryPage(IReadOnlyList<LoadEntry> Loads, int Page, int Total);
