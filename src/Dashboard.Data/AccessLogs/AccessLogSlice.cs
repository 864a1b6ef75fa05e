namespace Dashboard.Data.AccessLogs;

/// <summary>One page of the access log, the latest entry first.</summary>
/// <param name="Rows">Entries of the page.</param>
/// <param name="Total">Entries that meet the filter.</param>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Pages">Pages there are, at least 1.</param>
public sealed record AccessLogSlice(IReadOnlyList<AccessLogRow> Rows, int Total, int Number, int Pages);
