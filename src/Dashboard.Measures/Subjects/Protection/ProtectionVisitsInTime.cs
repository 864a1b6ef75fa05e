using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of children on a child protection plan who were visited lately enough.</summary>
public sealed class ProtectionVisitsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.visit-in-time",
        Title = "Child protection visits in time",
        Question = "Are children on a child protection plan visited often enough?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last child protection visit lies within the limit of the standards in force before the last day of the month: 10 working days unless they say otherwise",
        Denominator = "Children in the population",
        Population = "Children on a plan on the last day of the month, each once; who have been visited since the plan began, or whose first visit is due on or before that day",
        Exclusions = "Plans of another authority. With two open plans a visit under either counts. " + PlanVisits.InWords
            + " The first visit is due the same number of working days after the plan began.",
        AmountUnit = "working days since the last visit, or since the plan began",
        Bands = PlanVisits.WorkingDayBands,
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. ProtectedChild.Needs, "ssd_cp_visits.cppv_cp_visit_date"],
        Source = "Measure catalogue, section 6. There is no national frequency: Redcar and Cleveland visits within 10 working days.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => VisitWatches.Protection(view)
        .Select(clock => PlanVisits.InTime(view, clock, RuleKinds.ProtectionVisit, view.WorkingDays.Between))
        .OfType<MeasureCase>();
}
