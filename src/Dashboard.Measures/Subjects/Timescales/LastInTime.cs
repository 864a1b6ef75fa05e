using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Whether the last event of a clock that repeats lies within the limit before the month end: visits, supervision, observations.</summary>
/// <param name="Case">As a case of a measure.</param>
/// <param name="Due">The due date that stands on the month end.</param>
internal sealed record LastInTime(MeasureCase Case, Obligation Due)
{
    /// <summary>Calendar days from one date to another, for measures that say how long ago the last event was in days.</summary>
    public static int CalendarDays(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    /// <summary>Days past due on the month end; 0 where it is not.</summary>
    public int DaysOver(MonthView view) => Due.State == ObligationState.Overdue ? Due.DaysOver(view.End) : 0;

    /// <summary>The case of a clock; null while the first event is not yet due, and where the rule does not apply or the start is not known.</summary>
    /// <param name="view">The month.</param>
    /// <param name="clock">A clock with events up to the month end.</param>
    /// <param name="rule">The rule it runs under.</param>
    /// <param name="days">Days from the last event, or from the start, to the month end, in the unit of the measure.</param>
    /// <param name="never">Reason where there never was an event.</param>
    public static LastInTime? Of(MonthView view, Clock clock, TimescaleRule rule, Func<DateOnly, DateOnly, int> days, string never)
    {
        if (view.Standards.Next(clock, rule, view.End) is not { DueOn: { } dueOn } due)
        {
            return null;
        }

        ClockEvent? last = clock.Events.Count > 0 ? clock.Events[^1] : null;
        if (last is null && due.State != ObligationState.Overdue && dueOn > view.End)
        {
            return null;
        }

        var inTime = last is not null && due.State is ObligationState.Due or ObligationState.Met;
        return new LastInTime(
            new MeasureCase
            {
                ChildId = clock.File?.Child.Id,
                RecordId = last?.RecordId,
                Holdings = TimescaleCases.HoldingsOf(view.Book, clock),
                Counted = inTime,
                Amount = days(last?.When.Day ?? clock.Start!.Value.Day, view.End),
                OccurredOn = last?.When.Day,
                DueOn = dueOn,
                Reason = last is null ? never : inTime ? Reasons.InTime : Reasons.Late,
                Categories = TimescaleCases.CategoriesOf(view, clock),
            },
            due);
    }
}
