namespace Dashboard.Data.AccessLogs;

/// <summary>What in the access log is pointed out. A rule asks; it does not judge.</summary>
/// <param name="Id">Code.</param>
/// <param name="Title">What it looks for.</param>
/// <param name="Question">What it asks, with the number of children or entries for {0}.</param>
public sealed record UnusualRule(string Id, string Title, string Question)
{
    public static UnusualRule ManyInAnHour { get; } = new("many-in-an-hour", "Many children in an hour", "What was the work for which {0} children were opened within an hour?");

    public static UnusualRule LargeFile { get; } = new("large-file", "A large file", "What was the file with {0} children for, and where is it now?");

    public static UnusualRule OutsideOwnUnit { get; } = new("outside-own-unit", "A child outside the person's own unit", "Does the role need to cover more, or was the id mistyped? Asked for {0} times.");

    public static UnusualRule OutOfHours { get; } = new("out-of-hours", "Out of hours", "Was work out of hours expected on this day? {0} children were opened.");

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<UnusualRule> All { get; } = [OutsideOwnUnit, ManyInAnHour, LargeFile, OutOfHours];
}
