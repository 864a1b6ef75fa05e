using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Escalations;

/// <summary>How an escalation stands on a date: the stage it is in, and the limit of that stage.</summary>
/// <param name="Stage">Stage; null when not known, for instance because the source only has a later one.</param>
/// <param name="DaysInStage">Days since the stage began, up to the date or the resolution; null when not known.</param>
/// <param name="DueOn">Last day of the limit or of the extension agreed, the later one; null where there is no limit.</param>
/// <param name="Reason">Code of <see cref="Reasons"/>.</param>
internal sealed record EscalationStanding(int? Stage, int? DaysInStage, DateOnly? DueOn, string Reason)
{
    /// <summary>Whether a limit holds that can be kept or not.</summary>
    public bool HasLimit => DueOn is not null;

    /// <summary>Whether the limit, and the extension where one was agreed, has passed.</summary>
    public bool IsPast => Reason is Reasons.Late or Reasons.PastExtension;

    public static EscalationStanding Of(MonthView view, ChildFile file, Escalation escalation, DateOnly on)
    {
        if (escalation.StageStartedOn > on)
        {
            return new EscalationStanding(null, null, null, Reasons.StageNotKnown);
        }

        var days = on.DayNumber - escalation.StageStartedOn.DayNumber;
        var stage = EscalationWatches.StageOf(escalation) is >= 1 and <= EscalationStages.Last and var known ? known : (int?)null;
        var obligation = EscalationWatches.KindOf(escalation) is { } kind && view.Standards.Find(kind) is { } rule
            ? view.Standards.Read(EscalationWatches.ClockOf(file, escalation), rule, on).FirstOrDefault(due => due.DueOn is not null)
            : null;
        return obligation is null
            ? new EscalationStanding(stage, days, null, stage is null ? Reasons.StageNotKnown : Reasons.NoLimit)
            : new EscalationStanding(stage, days, obligation.DueOn, ReasonOf(view, obligation));
    }

    private static string ReasonOf(MonthView view, Obligation obligation)
    {
        var past = obligation.State is ObligationState.Overdue or ObligationState.MetLate;
        var extended = obligation.DueOn > obligation.Limit!.Value.DueFrom(obligation.From!.Value, view.WorkingDays);
        return (past, extended) switch
        {
            (false, false) => Reasons.InTime,
            (false, true) => Reasons.WithinExtension,
            (true, false) => Reasons.Late,
            _ => Reasons.PastExtension,
        };
    }
}
