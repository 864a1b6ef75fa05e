using Dashboard.Data.Cycle;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Cycle;

/// <summary>A meeting as read for one reader.</summary>
/// <param name="Detail">The meeting.</param>
/// <param name="Units">Units that an action can be for.</param>
public sealed record MeetingView(MeetingDetail Detail, IReadOnlyList<FilterOption> Units);
