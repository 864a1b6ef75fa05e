namespace Dashboard.Measures.Calendar;

/// <summary>Rules for records that last from one date to another.</summary>
public static class Span
{
    /// <summary>Whether it is open on a date: started on or before it, and not ended on or before it.</summary>
    public static bool IsOpen(DateOnly startedOn, DateOnly? endedOn, DateOnly date) =>
        startedOn <= date && (endedOn is null || endedOn > date);

    /// <summary>The first record open on a date; null when none is.</summary>
    /// <param name="records">Records in their order.</param>
    /// <param name="date">The date.</param>
    /// <param name="startedOn">Start of a record; null where it never began. Best static, like the end: they are asked millions of times in a refresh.</param>
    /// <param name="endedOn">End of a record; null while it lasts.</param>
    /// <typeparam name="T">Kind of record.</typeparam>
    public static T? FirstOpen<T>(IReadOnlyList<T> records, DateOnly date, Func<T, DateOnly?> startedOn, Func<T, DateOnly?> endedOn)
        where T : class
    {
        for (var index = 0; index < records.Count; index++)
        {
            if (startedOn(records[index]) is { } started && IsOpen(started, endedOn(records[index]), date))
            {
                return records[index];
            }
        }

        return null;
    }

    /// <summary>The last record open on a date, as <see cref="FirstOpen"/> finds the first.</summary>
    public static T? LastOpen<T>(IReadOnlyList<T> records, DateOnly date, Func<T, DateOnly?> startedOn, Func<T, DateOnly?> endedOn)
        where T : class
    {
        for (var index = records.Count - 1; index >= 0; index--)
        {
            if (startedOn(records[index]) is { } started && IsOpen(started, endedOn(records[index]), date))
            {
                return records[index];
            }
        }

        return null;
    }
}
