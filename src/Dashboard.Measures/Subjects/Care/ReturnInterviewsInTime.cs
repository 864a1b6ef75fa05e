using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of returns of missing children after which an interview was held within 72 hours.</summary>
public sealed class ReturnInterviewsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.return-interview.in-72-hours",
        Title = "Return interviews within 72 hours",
        Question = "Are children interviewed within 72 hours of their return?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "An interview was held on the day of return or within the three days after it; hours cannot be told, as the source holds dates",
        Denominator = "Episodes in the population",
        Population = "Missing episodes that ended in the month. Episodes, not children; each belongs to the team that held the child on the day of return",
        Exclusions = "Episodes after which the child declined the interview and none was held. An interview dated before the return does not count. " + MissingFromCare.InWords,
        AmountUnit = "days from the return to the interview",
        Bands = Band.UpTo(0, 1, 2, 3, 7),
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, MissingFromCare.EndField, "missing_interview.interviewed_on"],
        Source = "Statutory guidance on children who run away or go missing from home or care: an interview within 72 hours.",
    };

    /// <summary>Days after the month in which an interview can still be in time.</summary>
    private const int ProvisionalDays = 3;

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => month.End.AddDays(ProvisionalDays);

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in MissingFromCare.Returned(view))
        {
            if (item.Record.EndedOn is { } returned && CaseOf(view, item, returned) is { } found)
            {
                yield return found;
            }
        }
    }

    private static MeasureCase? CaseOf(MonthView view, ChildEvent<MissingEpisode> item, DateOnly returned)
    {
        var held = view.Book.InterviewOf(item.Record.Id)?.InterviewedOn is { } on && on >= returned ? on : (DateOnly?)null;
        if (held is null && item.Record.InterviewAccepted == false)
        {
            return null;
        }

        var due = view.Standards.Limit(RuleKinds.ReturnInterview).DueFrom(returned, view.WorkingDays);
        return MissingFromCare.Case(view, item, returned, counted: held <= due) with
        {
            Amount = held?.DayNumber - returned.DayNumber,
            DueOn = due,
            Reason = held is null ? Reasons.NoInterview : held <= due ? Reasons.InTime : Reasons.Late,
        };
    }
}
