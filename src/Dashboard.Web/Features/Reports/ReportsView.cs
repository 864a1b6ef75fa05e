using Dashboard.Data.Reports;

namespace Dashboard.Web.Features.Reports;

/// <summary>The reports of a month as read for one reader.</summary>
/// <param name="List">Reports.</param>
/// <param name="HasNoTeam">Whether the reader manages no team of that month.</param>
public sealed record ReportsView(ReportList List, bool HasNoTeam);
