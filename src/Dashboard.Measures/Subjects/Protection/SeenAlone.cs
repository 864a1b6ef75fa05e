using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of children who were seen alone at their last child protection visit of the month.</summary>
public sealed class SeenAlone : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.seen-alone",
        Title = "Children seen alone at child protection visits",
        Question = "Are children on a child protection plan seen alone?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child was seen alone",
        Denominator = "Children in the population",
        Population = "Children with a child protection visit in the month while on a plan, the last day of it included: the last such visit of each child, where it is recorded whether the child was seen alone",
        Exclusions = "Visits under plans of another authority, and last visits without an answer. " + PlanVisits.InWords + " Children of every age are looked at.",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_visits.cppv_cp_visit_date", "ssd_cp_visits.cppv_cp_visit_seen_alone"],
        Source = "Annex A: was the child seen alone at the last statutory visit.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.VisitsMade.In(view.Month)
        .Where(item => item.Record.Kind == VisitKind.Protection && PlanVisits.Counts(item.Record) && IsOnPlan(item.File, item.Record))
        .GroupBy(item => item.File.Child.Id)
        .Select(visits => visits.Last())
        .Where(item => item.Record.SeenAlone is not null)
        .Select(item => CaseOf(view, item.File, item.Record));

    private static bool IsOnPlan(ChildFile file, Visit visit) => file.ProtectionPlans.Any(plan =>
        ProtectedChild.IsOwn(plan)
        && plan.StartedOn <= visit.VisitedOn
        && (plan.EndedOn is null || plan.EndedOn >= visit.VisitedOn)
        && (visit.PlanId is null || visit.PlanId == plan.Id));

    private static MeasureCase CaseOf(MonthView view, ChildFile file, Visit visit) => new()
    {
        ChildId = file.Child.Id,
        RecordId = visit.Id,
        Holdings = view.Book.HoldingsDuring(file, visit.VisitedOn),
        Counted = visit.SeenAlone == true,
        OccurredOn = visit.VisitedOn,
        Reason = visit.SeenAlone == true ? Reasons.SeenAlone : Reasons.NotSeenAlone,
        Categories = view.CategoriesOf(file, visit.VisitedOn),
    };
}
