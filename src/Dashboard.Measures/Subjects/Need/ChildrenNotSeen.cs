using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>The share of children in need, neither in care nor on a child protection plan, whom nobody has seen for six weeks.</summary>
public sealed class ChildrenNotSeen : Measure
{
    private const int DaysInWeek = 7;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.not-seen-6-weeks",
        Title = "Children in need not seen for six weeks",
        Question = "How many children in need has nobody seen for six weeks?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No visit of any kind in the six weeks up to the last day of the month",
        Denominator = "Children in the population",
        Population = "Open children who are neither looked after nor on a child protection plan; who have been seen in the current episode, or whose episode began six weeks ago or longer",
        Exclusions = PlanVisits.InWords + " Visits before the current episode do not count; the child being seen for an assessment has no date and does not count.",
        AmountUnit = "days since the last visit, or since the episode began",
        Bands = [new("0-6 weeks", 0, 42), new("6-12 weeks", 43, 84), new("12-18 weeks", 85, 126), new("18 weeks or more", 127, null)],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_visits.cinv_cin_visit_date"],
        Source = "ChAT page of children in need without a child protection plan or care: date last seen, share not seen in six weeks.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var limit = view.Book.Limits.NeedUnseenWeeks * DaysInWeek;
        foreach (var child in view.OpenChildren)
        {
            if (child.Status is ChildStatus.LookedAfter or ChildStatus.ProtectionPlan)
            {
                continue;
            }

            var last = PlanVisits.Last(child.File, child.Episode.StartedOn, view.End, _ => true);
            var days = view.End.DayNumber - (last?.VisitedOn ?? child.Episode.StartedOn).DayNumber;
            if (last is not null || days >= limit)
            {
                yield return CaseOf(child, last, days, notSeen: last is null || days > limit);
            }
        }
    }

    private static MeasureCase CaseOf(OpenChild child, Visit? last, int days, bool notSeen) => new()
    {
        ChildId = child.File.Child.Id,
        RecordId = last?.Id,
        Holdings = child.Holdings,
        Counted = notSeen,
        Amount = days,
        OccurredOn = last?.VisitedOn,
        Reason = last is null ? Reasons.Missing : notSeen ? Reasons.NotSeen : Reasons.Seen,
        Categories = child.Categories,
    };
}
