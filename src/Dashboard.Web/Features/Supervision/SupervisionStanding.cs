using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.Supervision;

/// <summary>How something that repeats stands for one worker.</summary>
/// <param name="IsInTime">Whether the last lies within the limit.</param>
/// <param name="Last">Date of the last; null when there was none.</param>
/// <param name="DueOn">When the next is or was due.</param>
/// <param name="DaysOver">Days past due; 0 when in time.</param>
public sealed record SupervisionStanding(bool IsInTime, DateOnly? Last, DateOnly? DueOn, double DaysOver)
{
    /// <summary>As a case of a measure says.</summary>
    public static SupervisionStanding? Of(CaseRow? row) => row is null ? null : new(row.Counted, row.OccurredOn, row.DueOn, row.Weight ?? 0);
}
