using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Child protection plans that started in the month.</summary>
public sealed class PlansStarted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.started",
        Title = "Child protection plans started",
        Question = "How many child protection plans started?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Plans that started in the month",
        Population = "Plans, not children: a child who starts twice counts twice. The category is the first one given",
        Exclusions = "Plans of another authority.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Category],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date"],
        Source = "Children in need census: child protection plans starting in the year; Local Authority Interactive Tool measure 219.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => PlanEvents.Started(view).Select(item => PlanEvents.StartedCase(view, item));
}
