namespace Dashboard.Measures.Calendar;

/// <summary>Rules for records that last from one date to another.</summary>
public static class Span
{
    /// <summary>Whether it is open on a date: started on or before it, and not ended on or before it.</summary>
    public static bool IsOpen(DateOnly startedOn, DateOnly? endedOn, DateOnly date) =>
        startedOn <= date && (endedOn is null || endedOn > date);
}
