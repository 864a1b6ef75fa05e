using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>The share of children on a child in need plan who were visited lately enough.</summary>
public sealed class NeedVisitsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.visit-in-time",
        Title = "Child in need visits in time",
        Question = "Are children on a child in need plan visited often enough?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last child in need visit lies within the limit of the standards in force before the last day of the month: 20 working days unless they say otherwise",
        Denominator = "Children in the population",
        Population = PlannedChild.InWords + "; who have been visited since the plan began, or whose first visit is due on or before the last day of the month",
        Exclusions = PlanVisits.InWords + " Visits before the plan began do not count. The first visit is due the same number of working days after the plan began.",
        AmountUnit = "working days since the last visit, or since the plan began",
        Bands = PlanVisits.WorkingDayBands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. PlannedChild.Needs, "ssd_cin_visits.cinv_cin_visit_date"],
        Source = "Measure catalogue, section 5. There is no national frequency: Redcar and Cleveland visits at least every 20 working days.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => VisitWatches.Need(view)
        .Select(clock => PlanVisits.InTime(view, clock, RuleKinds.NeedVisit, view.WorkingDays.Between))
        .OfType<MeasureCase>();
}
