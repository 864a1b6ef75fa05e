using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>The share of care leavers whom the authority is in touch with.</summary>
public sealed class LeaversInTouch : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "leaver.in-touch",
        Title = "Care leavers in touch",
        Question = "Are we in touch with our care leavers?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The authority is in touch with the young person",
        Denominator = "Care leavers in the population",
        Population = Leaver.CohortInWords + ", where it is recorded whether the authority is in touch",
        Exclusions = "Young people who have died or returned home, or need no contact any more. One who refuses contact counts as not in touch. " + Leaver.LimitsInWords,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.LeaverAge],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. Leaver.Needs, "ssd_care_leavers.clea_care_leaver_in_touch"],
        Source = "Annex A, list 9, with its groups of yes, no and excluded. The published figure of the Department for Education asks at the birthday in the year (Local Authority Interactive Tool measure 317); ChAT, like this one, takes the latest record.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var leaver in Leaver.Cohort(view))
        {
            if (ReasonOf(leaver.Row.InTouch) is { } reason)
            {
                yield return leaver.Case(view, reason == Reasons.InTouch, reason) with { OccurredOn = leaver.Row.LatestContactOn <= view.End ? leaver.Row.LatestContactOn : null };
            }
        }
    }

    private static string? ReasonOf(string? inTouch) => inTouch switch
    {
        InTouchCodes.Yes => Reasons.InTouch,
        InTouchCodes.No => Reasons.NotInTouch,
        InTouchCodes.Refused => Reasons.RefusedContact,
        _ => null,
    };
}
