namespace Dashboard.Data.Queries;

/// <summary>An event of the practice calendar. Names nobody who came.</summary>
/// <param name="Id">Source key.</param>
/// <param name="Kind">Kind, as in the template.</param>
/// <param name="Name">What it was called; null where the source gives none, and for readers who do not see teams.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="TeamId">Team; null for the whole authority, and where the reader does not see the team.</param>
/// <param name="IsOfWhole">Whether it was for the whole authority.</param>
/// <param name="Attended">People who came.</param>
/// <param name="Invited">People invited.</param>
/// <param name="Evaluation">Mean evaluation, 0 to 10.</param>
public sealed record PracticeEventRow(string Id, string Kind, string? Name, DateOnly StartsOn, DateOnly EndsOn, string? TeamId, bool IsOfWhole, int? Attended, int? Invited, double? Evaluation);
