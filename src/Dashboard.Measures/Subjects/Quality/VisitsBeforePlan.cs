using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Visits dated before the plan or the care they are recorded under began.</summary>
public sealed class VisitsBeforePlan : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.visit-before-plan",
        Title = "Visits dated before their plan",
        Question = "How many visits are dated before the plan or care that they are recorded under?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The visit is dated before the first day of the child protection plan or period of care it is linked to",
        Population = "Visits dated in the month that are linked to a plan or period of care of the child",
        Exclusions = "Child in need visits: they are not linked to a plan.",
        Splits = [Dimensions.Status],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Record],
        Needs = ["ssd_cp_visits.cppv_cp_visit_date|ssd_cla_visits.clav_cla_visit_date", "ssd_cp_visits.cppv_cp_plan_id|ssd_cla_visits.clav_cla_id"],
        Source = QualityMeasures.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var (file, visit) in view.Book.VisitsMade.In(view.Month))
        {
            if (BeganOn(file, visit) is not { } began || visit.VisitedOn >= began)
            {
                continue;
            }

            yield return new MeasureCase
            {
                ChildId = file.Child.Id,
                RecordId = visit.Id,
                Holdings = view.Book.HoldingsDuring(file, visit.VisitedOn),
                Counted = true,
                OccurredOn = visit.VisitedOn,
                DueOn = began,
                Reason = Codes.Reasons.Contradiction,
                Categories = view.CategoriesOf(file, visit.VisitedOn),
            };
        }
    }

    private static DateOnly? BeganOn(ChildFile file, Visit visit) => visit.PlanId is not { } id ? null
        : visit.Kind == VisitKind.Protection ? file.ProtectionPlans.FirstOrDefault(plan => plan.Id == id)?.StartedOn
        : visit.Kind == VisitKind.Care ? file.Care.FirstOrDefault(care => care.Id == id)?.StartedOn
        : null;
}
