using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of children on a plan who have been on it for two years or more.</summary>
public sealed class LongPlansOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.over-2-years.open",
        Title = "Children on a plan for two years or more",
        Question = "How many children have been on a child protection plan for two years or more?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The child's plan has lasted two years or more by the last day of the month",
        Denominator = "Children on a plan on the last day of the month",
        Population = "Children, not plans: of two open plans the one open longest counts",
        Exclusions = "Plans of another authority. " + LongPlans.InWords,
        AmountUnit = "days on the plan, the last one included",
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = ProtectedChild.Needs,
        Source = "Children in need census: children on a plan at 31 March for two years or more; Local Authority Interactive Tool measure 264.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => ProtectedChild.Of(view).Select(child =>
    {
        var days = LongPlans.Days(child.First.StartedOn, view.End);
        return LongPlans.Judge(child.Case(counted: false, days), days);
    });
}
