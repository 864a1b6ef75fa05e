namespace Dashboard.Measures.Standards;

/// <summary>One due date of a clock and how it stands.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Number">How many events came before it.</param>
/// <param name="From">The start, or the event before.</param>
/// <param name="Limit">The limit that holds; null when not applicable or not known.</param>
/// <param name="DueOn">Last day on which it is kept.</param>
/// <param name="Done">What kept it; null while nothing has.</param>
/// <param name="State">How it stands.</param>
public sealed record Obligation(Clock Clock, int Number, DateOnly? From, TimeLimit? Limit, DateOnly? DueOn, ClockEvent? Done, ObligationState State)
{
    /// <summary>Whether it still waits for its event: the clock still runs, and nothing has taken its place.</summary>
    public bool IsOpen => State is (ObligationState.Due or ObligationState.Overdue) && Clock is { EndedOn: null, OvertakenOn: null };

    /// <summary>Days past due: at the event, or on a date while nothing has been done; 0 when in time.</summary>
    public int DaysOver(DateOnly date) => DueOn is not { } due || State is not (ObligationState.Overdue or ObligationState.MetLate)
        ? 0
        : Math.Max(0, (Done?.When.Day ?? date).DayNumber - due.DayNumber);
}
