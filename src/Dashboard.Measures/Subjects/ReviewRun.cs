using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects;

/// <summary>How the reviews of one plan or period of care kept to the due dates worked out for them.</summary>
/// <param name="Last">The last review held.</param>
/// <param name="Missed">The first due date that passed before its review was held.</param>
/// <param name="FirstDue">When the first review was or is due.</param>
/// <param name="NextDue">When the review after the last one is due.</param>
/// <param name="AnyDue">Whether any due date is looked at: that of a review held, or of the next one.</param>
internal sealed record ReviewRun(ClockEvent? Last, DateOnly? Missed, DateOnly FirstDue, DateOnly NextDue, bool AnyDue)
{
    /// <summary>Bands of days since the last review.</summary>
    public static IReadOnlyList<Band> Bands { get; } = [new("0-3 months", 0, 90), new("3-6 months", 91, 181), new("6-9 months", 182, 272), new("9 months or more", 273, null)];

    /// <summary>The reviews on a clock.</summary>
    /// <param name="view">The month.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="kind">The rule it runs under.</param>
    /// <param name="since">Due dates of reviews held are looked at from this day on.</param>
    public static ReviewRun Of(MonthView view, Clock clock, RuleKind kind, DateOnly since)
    {
        var due = view.Standards.Read(clock, view.Standards.Find(kind)!, view.End);
        var held = due.Where(obligation => obligation.Done is not null && obligation.DueOn >= since).ToList();
        var next = due[^1].DueOn!.Value;
        return new ReviewRun(
            due.LastOrDefault(obligation => obligation.Done is not null)?.Done,
            held.Find(obligation => obligation.State == ObligationState.MetLate)?.DueOn,
            due[0].DueOn!.Value,
            next,
            held.Count > 0 || next <= view.End);
    }

    /// <summary>Why it is in time or not on a date.</summary>
    public string Reason(DateOnly date) => Missed is not null ? Reasons.ReviewLate : NextDue <= date ? Reasons.ReviewMissing : Reasons.InTime;

    /// <summary>A case with the answer.</summary>
    /// <param name="item">The case.</param>
    /// <param name="started">Start of the plan or of care.</param>
    /// <param name="date">The date looked at.</param>
    public MeasureCase Judge(MeasureCase item, DateOnly started, DateOnly date) => item with
    {
        RecordId = Last?.RecordId,
        Counted = Reason(date) == Reasons.InTime,
        Amount = date.DayNumber - (Last?.When.Day ?? started).DayNumber,
        OccurredOn = Last?.When.Day,
        DueOn = Missed ?? NextDue,
        Reason = Reason(date),
    };
}
