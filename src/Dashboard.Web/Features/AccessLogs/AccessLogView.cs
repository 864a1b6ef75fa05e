using Dashboard.Data.AccessLogs;
using Dashboard.Data.Portal;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>What the page shows beside the entries.</summary>
/// <param name="List">Entries of one page.</param>
/// <param name="Pages">Pages and exports that the log knows.</param>
/// <param name="Seals">Seals, the latest first.</param>
/// <param name="Unusual">What to ask about.</param>
public sealed record AccessLogView(AccessLogSlice List, IReadOnlyList<string> Pages, IReadOnlyList<AccessLogSeal> Seals, IReadOnlyList<UnusualLook> Unusual);
