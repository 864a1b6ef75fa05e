using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Open children who have been visited in the current episode, by how long ago that was.</summary>
public sealed class ChildrenLastSeen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.last-seen",
        Title = "Children in need seen",
        Question = "How long ago was each open child last seen?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "At least one visit of any kind in the current episode, on or before the last day of the month",
        Denominator = "Children in the population",
        Population = "All open children, looked after and on child protection plans among them; each child once",
        Exclusions = PlanVisits.InWords + " Visits before the current episode do not count. Children without a visit are in the share and in no band.",
        AmountUnit = "days since the last visit",
        Bands = [new("0-1 month", 0, 30), new("1-2 months", 31, 60), new("2-3 months", 61, 91), new("3-6 months", 92, 182), new("6 months or more", 183, null)],
        Splits = [],
        Columns = [CaseColumn.Status, CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_cin_visits.cinv_cin_visit_date"],
        Source = "Addition to the measure catalogue. ChAT page of children in need started and ceased: months since last seen.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.OpenChildren
        .Select(child => CaseOf(view, child, PlanVisits.Last(child.File, child.Episode.StartedOn, view.End, _ => true)));

    private static MeasureCase CaseOf(MonthView view, OpenChild child, Visit? last) => new()
    {
        ChildId = child.File.Child.Id,
        RecordId = last?.Id,
        Holdings = child.Holdings,
        Counted = last is not null,
        Amount = last is null ? null : view.End.DayNumber - last.VisitedOn.DayNumber,
        OccurredOn = last?.VisitedOn,
        Reason = last is null ? Reasons.UnseenInEpisode : Reasons.SeenInEpisode,
        Categories = child.Categories,
    };
}
