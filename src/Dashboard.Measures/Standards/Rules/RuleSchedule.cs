namespace Dashboard.Measures.Standards;

/// <summary>The steps of a timescale for those to whom a condition applies, or for all the others.</summary>
/// <param name="When">Code of a <see cref="ClockConditions"/>; null for everybody else.</param>
/// <param name="Steps">At least one: those that hold once come first, then those that hold for a time, then the one that holds on.</param>
public sealed record RuleSchedule(string? When, IReadOnlyList<RuleStep> Steps)
{
    /// <summary>In words.</summary>
    public string Words(RuleShape shape) => (When is null ? string.Empty : ClockConditions.List.Label(When) + ": ") + StepWords(shape);

    /// <summary>In words, without whom it is for.</summary>
    /// <param name="shape">How the rule is kept.</param>
    public string StepWords(RuleShape shape) => string.Join(", then ", Steps.Select(step => step.Words(shape)));

    /// <summary>The step that says when the next event is due; null when the last has been.</summary>
    /// <param name="events">Events so far.</param>
    /// <param name="start">Start of the clock.</param>
    /// <param name="from">The last event, or the start.</param>
    /// <param name="calendar">Working days.</param>
    public RuleStep? StepAfter(int events, DateOnly start, DateOnly from, Calendar.WorkingDays calendar)
    {
        var passed = 0;
        foreach (var step in Steps)
        {
            if (step.Once)
            {
                // An event after the day on which one of several steps counted from the start was due stands for that step too.
                var stoodFor = step.FromStart && events > 0 && from >= step.Limit.DueFrom(start, calendar);
                if (passed++ >= events && !stoodFor)
                {
                    return step;
                }
            }
            else if (step.Until is not { } until || from < until.DueFrom(start, calendar))
            {
                return step;
            }
        }

        return null;
    }
}
