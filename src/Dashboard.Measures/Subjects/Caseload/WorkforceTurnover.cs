using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>The share of employed social workers who left in twelve months.</summary>
public sealed class WorkforceTurnover : Measure
{
    private const int MonthsOfAYear = 12;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "workforce.turnover",
        Title = "Social workers who left",
        Question = "How many of our own social workers left in a year?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.TwelveMonths,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Last day in post in the twelve months that end with the month",
        Denominator = "Everyone in the population: those still in post at the end and those who left",
        Population = "In post on any day of those twelve months and not from an agency: " + SocialWorkPost.InWords,
        Exclusions = "Agency workers, personal advisers, family support and other roles; a move between teams is no leaving. The published figure divides by those in post at the end only, so that its 15% is 13% here. "
            + SocialWorkPost.Heads + " A workforce list without those who have gone makes the figure too low.",
        Splits = [Dimensions.Role, Dimensions.Experience],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason],
        Needs = [.. SocialWorkPost.Needs, SocialWorkPost.AgencyField],
        Source = "Children's social work workforce census: turnover rate (leavers in the year ÷ in post).",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var from = view.Month.AddMonths(1 - MonthsOfAYear).Start;
        foreach (var post in SocialWorkPost.Of(view))
        {
            if (post.StartedOn <= view.End && (post.EndedOn is null || post.EndedOn >= from) && view.Book.AgencyOf(post.WorkerId) != true)
            {
                var left = post.EndedOn <= view.End;
                yield return SocialWorkPost.Case(view, post, left) with
                {
                    OccurredOn = left ? post.EndedOn : post.StartedOn,
                    Reason = left ? Reasons.LeftPost : Reasons.InPost,
                };
            }
        }
    }
}
