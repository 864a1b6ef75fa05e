using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Protection;

/// <summary>Children on a child protection plan on the last day of the month.</summary>
public sealed class PlansOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cp.open",
        Title = "Children on a child protection plan",
        Question = "How many children are on a child protection plan?",
        Subject = Subject.ChildProtection,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children with a plan open on the last day of the month",
        Population = "Children, not plans: a child with two open plans counts once, for as long as the earlier one and in the category of the later one",
        Exclusions = "Plans of another authority.",
        AmountUnit = "days on the plan",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.Category, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = ProtectedChild.Needs,
        Source = "Children in need census: children subject to a child protection plan.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => ProtectedChild.Of(view).Select(child =>
        child.Case(counted: true, view.End.DayNumber - child.First.StartedOn.DayNumber) with
        {
            Categories = view.Book.Categories.With(child.Child.Categories, Dimensions.Category, AbuseCategories.Of(child.Latest.LatestCategory ?? child.Latest.InitialCategory)),
        });
}
