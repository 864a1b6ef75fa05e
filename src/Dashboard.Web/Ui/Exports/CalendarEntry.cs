namespace Dashboard.Web.Ui.Exports;

/// <summary>An all-day entry of a calendar file.</summary>
/// <param name="Id">What it is, the same whenever it is written: a calendar then moves the entry instead of adding a second one.</param>
/// <param name="Day">Day.</param>
/// <param name="Summary">What the calendar shows. No names.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, string Summary)
{
    /// <summary>Last day of an entry that lasts longer than its first.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>More words about it.</summary>
    public string? Description { get; init; }

    /// <summary>Words that the calendar files it under.</summary>
    public string? Category { get; init; }
}
