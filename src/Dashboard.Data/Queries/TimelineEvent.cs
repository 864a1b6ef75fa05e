namespace Dashboard.Data.Queries;

/// <summary>One thing that happened to a child, or lasted.</summary>
/// <param name="Lane">Row of the time line.</param>
/// <param name="On">Date, or first day.</param>
/// <param name="Until">Last day; null for a moment or while it lasts.</param>
/// <param name="Lasts">Whether it lasts rather than happens on a day.</param>
/// <param name="Title">What it was.</param>
/// <param name="Detail">More about it.</param>
/// <param name="RecordId">Source record.</param>
public sealed record TimelineEvent(TimelineLane Lane, DateOnly On, DateOnly? Until, bool Lasts, string Title, string? Detail, string? RecordId);
