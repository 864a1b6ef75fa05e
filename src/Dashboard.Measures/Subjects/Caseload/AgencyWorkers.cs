using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of social workers who come from an agency.</summary>
public sealed class AgencyWorkers : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "workforce.agency",
        Title = "Agency social workers",
        Question = "How many of our social workers come from an agency?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Agency workers",
        Denominator = "Social workers in post, agency workers among them",
        Population = "In post on the last day of the month, and known to be employed or from an agency: " + SocialWorkPost.InWords,
        Exclusions = "Personal advisers, family support and other roles. Workers for whom it is not stated. " + SocialWorkPost.Heads,
        Splits = Dimensions.OfEveryWorker,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason],
        Needs = [.. SocialWorkPost.Needs, SocialWorkPost.AgencyField],
        Source = "Children's social work workforce census: agency rate (agency ÷ agency and in post).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var post in SocialWorkPost.Of(view))
        {
            if (Span.IsOpen(post.StartedOn, post.EndedOn, view.End) && view.Book.AgencyOf(post.WorkerId) is { } agency)
            {
                yield return SocialWorkPost.Case(view, post, agency) with
                {
                    OccurredOn = post.StartedOn,
                    Reason = agency ? Reasons.AgencyWorker : Reasons.EmployedWorker,
                };
            }
        }
    }
}
