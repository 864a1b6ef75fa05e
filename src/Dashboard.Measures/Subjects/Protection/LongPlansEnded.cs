using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>The share of plans ended in the month that had lasted two years or more.</summary>
public sealed class LongPlansEnded : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.over-2-years",
        Title = "Plans ended after two years or more",
        Question = "How many of the plans that ended had lasted two years or more?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The plan lasted two years or more",
        Denominator = "Plans that ended in the month",
        Population = "Plans, not children. Each belongs to the team that held the child on the last day of the plan",
        Exclusions = "Plans of another authority. " + LongPlans.InWords,
        AmountUnit = "days on the plan, the last one included",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Category],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = ProtectedChild.Needs,
        Source = "Children in need census: child protection plans that ended after two years or more; Local Authority Interactive Tool measure 98.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in PlanEvents.Ended(view))
        {
            if (item.Record.EndedOn is { } ended)
            {
                yield return LongPlans.Judge(PlanEvents.EndedCase(view, item, ended), LongPlans.Days(item.Record.StartedOn, ended));
            }
        }
    }
}
