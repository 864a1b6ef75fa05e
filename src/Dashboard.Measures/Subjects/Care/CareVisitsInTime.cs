using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>The share of children looked after who were visited lately enough.</summary>
public sealed class CareVisitsInTime : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.visit-in-time",
        Title = "Visits to children looked after in time",
        Question = "Are children in care visited often enough?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The last visit lies within the limit of the standards in force before the last day of the month: six weeks unless they say otherwise",
        Denominator = "Children in the population",
        Population = "Children looked after on the last day of the month who have been visited in the placement, or whose first visit is due on or before that day: one week after the placement began unless the standards in force say otherwise",
        Exclusions = CaredChild.ShortBreaks + " Visits before the placement began do not count; where no placement is on record the clock starts with the period of care. Longer limits for settled placements, and shorter ones for children placed with parents, are not applied. " + PlanVisits.InWords + " " + PlacementsOf.InWords,
        AmountUnit = "days since the last visit, or since the placement began",
        Bands = [new("0-6 weeks", 0, 42), new("6-12 weeks", 43, 84), new("12-18 weeks", 85, 126), new("18 weeks or more", 127, null)],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, PlacementsOf.StartField, "ssd_cla_visits.clav_cla_visit_date"],
        Source = "Care Planning, Placement and Case Review Regulations 2010, regulation 28.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => VisitWatches.Care(view)
        .Select(clock => PlanVisits.InTime(view, clock, RuleKinds.CareVisit, LastInTime.CalendarDays))
        .OfType<MeasureCase>();
}
