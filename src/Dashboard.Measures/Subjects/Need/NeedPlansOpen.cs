using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Need;

/// <summary>Children on a child in need plan on the last day of the month.</summary>
public sealed class NeedPlansOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cin.plan-open",
        Title = "Children on a child in need plan",
        Question = "How many children are on a child in need plan?",
        Subject = Subject.ChildrenInNeed,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children whose status on the last day of the month is child in need plan",
        Population = PlannedChild.InWords,
        Exclusions = "Children, not plans: of two open plans the one open longest is shown.",
        AmountUnit = "days on the plan",
        Bands = DurationBands.All,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = PlannedChild.Needs,
        Source = "Children in need census: children on a child in need plan on a date; Annex A case status, the first that applies.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => PlannedChild.Of(view).Select(child => child.Case(view.End, counted: true));
}
