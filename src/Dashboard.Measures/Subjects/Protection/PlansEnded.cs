using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Child protection plans that ended in the month.</summary>
public sealed class PlansEnded : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.ended",
        Title = "Child protection plans ended",
        Question = "How many child protection plans ended?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Plans that ended in the month",
        Population = "Plans, not children. Each belongs to the team that held the child on the last day of the plan. The category is the last one given; the status is what the child was left with that day",
        Exclusions = "Plans of another authority.",
        AmountUnit = "days from the first day to the last",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Category],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Status, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ProtectedChild.Needs,
        Source = "Children in need census: child protection plans ending in the year, by duration from start to end.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in PlanEvents.Ended(view))
        {
            if (item.Record.EndedOn is { } ended)
            {
                yield return PlanEvents.EndedCase(view, item, ended) with { Amount = ended.DayNumber - item.Record.StartedOn.DayNumber };
            }
        }
    }
}
