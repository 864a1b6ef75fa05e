using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Standards;

/// <summary>Reads a clock under a timescale: which events were due when, and how each due date stands.</summary>
public static class ClockReader
{
    /// <summary>Every due date of a clock up to the one that is open on a date, in order.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="rule">The rule it runs under.</param>
    /// <param name="on">Date looked from: later events have not come yet.</param>
    /// <param name="calendar">Working days.</param>
    public static IReadOnlyList<Obligation> Read(Clock clock, TimescaleRule rule, DateOnly on, WorkingDays calendar)
    {
        if (clock.Start is not { } start || (start.Day > on && rule.Kind.Shape != RuleShape.Before))
        {
            return clock.Start is null ? [Without(clock, ObligationState.NotKnown)] : [];
        }

        if (rule.Reading.For(clock.Conditions) is not { } schedule)
        {
            return [Without(clock, ObligationState.NotApplicable)];
        }

        if (clock.NotKnown)
        {
            return [Without(clock, ObligationState.NotKnown)];
        }

        return rule.Kind.Shape switch
        {
            RuleShape.Before => [Ahead(clock, start, schedule.Steps[0].Limit, on, calendar)],
            RuleShape.Once => [.. Along(clock, start, schedule, on, calendar).Take(1)],
            _ => [.. Along(clock, start, schedule, on, calendar)],
        };
    }

    /// <summary>The due date of a repeating rule that is open on a date; null where none is. The last of <see cref="Read"/>, without working out those before.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="rule">The rule it runs under.</param>
    /// <param name="on">Date looked from.</param>
    /// <param name="calendar">Working days.</param>
    public static Obligation? Next(Clock clock, TimescaleRule rule, DateOnly on, WorkingDays calendar)
    {
        if (clock.NotKnown || clock.Start is not { } start || start.Day > on || rule.Reading.For(clock.Conditions) is not { } schedule)
        {
            return null;
        }

        var number = clock.Events.Count;
        while (number > 0 && clock.Events[number - 1].When.Day > on)
        {
            number--;
        }

        var from = number > 0 ? clock.Events[number - 1].When : start;
        return schedule.StepAfter(number, start.Day, from.Day, calendar) is { } step
            ? Open(clock, number, step.FromStart ? start : from, step.Limit, on, calendar)
            : null;
    }

    private static IEnumerable<Obligation> Along(Clock clock, Moment start, RuleSchedule schedule, DateOnly on, WorkingDays calendar)
    {
        var from = start;
        var number = 0;
        foreach (var done in clock.Events)
        {
            if (done.When.Day > on || schedule.StepAfter(number, start.Day, from.Day, calendar) is not { } step)
            {
                break;
            }

            var counted = step.FromStart ? start : from;
            var due = DueOn(clock, step.Limit, counted, calendar);
            var kept = step.Limit.Holds(counted, done.When, calendar) || done.When.Day <= clock.SuspendedUntil;
            yield return new Obligation(clock, number, counted.Day, step.Limit, due, done, kept ? ObligationState.Met : ObligationState.MetLate);
            from = done.When;
            number++;
        }

        if (schedule.StepAfter(number, start.Day, from.Day, calendar) is { } next)
        {
            yield return Open(clock, number, next.FromStart ? start : from, next.Limit, on, calendar);
        }
    }

    private static Obligation Open(Clock clock, int number, Moment from, TimeLimit limit, DateOnly on, WorkingDays calendar)
    {
        var due = DueOn(clock, limit, from, calendar);
        var until = clock.EndedOn is { } ended && ended < on ? ended : on;
        var state = until <= due || limit.Holds(from.Day, until, calendar)
            ? clock.EndedOn <= on ? ObligationState.NotApplicable : ObligationState.Due
            : ObligationState.Overdue;
        return new Obligation(clock, number, from.Day, limit, due, null, state);
    }

    private static Obligation Ahead(Clock clock, Moment day, TimeLimit limit, DateOnly on, WorkingDays calendar)
    {
        var due = limit.DueBefore(day.Day, calendar);
        ClockEvent? done = clock.Events.Count > 0 && clock.Events[0].When.Day <= on ? clock.Events[0] : null;
        var state = done is { } event_ ? event_.When.Day <= due ? ObligationState.Met : ObligationState.MetLate
            : on <= due ? ObligationState.Due
            : ObligationState.Overdue;
        return new Obligation(clock, 0, day.Day, limit, due, done, state);
    }

    /// <summary>An extension puts the due date off, never forward.</summary>
    private static DateOnly DueOn(Clock clock, TimeLimit limit, Moment from, WorkingDays calendar)
    {
        var due = limit.DueFrom(from.Day, calendar);
        return clock.SuspendedUntil > due ? clock.SuspendedUntil.Value : due;
    }

    private static Obligation Without(Clock clock, ObligationState state) => new(clock, 0, null, null, null, null, state);
}
