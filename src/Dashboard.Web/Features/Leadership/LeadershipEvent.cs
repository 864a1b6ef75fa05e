using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.Leadership;

/// <summary>One event as it is listed.</summary>
/// <param name="Row">The event.</param>
/// <param name="Kind">Its kind in words.</param>
/// <param name="For">For whom it is, in words.</param>
/// <param name="IsToCome">Whether it begins after the date of the data.</param>
public sealed record LeadershipEvent(PracticeEventRow Row, string Kind, string For, bool IsToCome);
