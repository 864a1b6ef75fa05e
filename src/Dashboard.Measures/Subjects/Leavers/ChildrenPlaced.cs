using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Children placed with adopters in the month.</summary>
public sealed class ChildrenPlaced : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "adoption.placed",
        Title = "Children placed for adoption",
        Question = "How many children were placed with adopters?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children placed for adoption in the month",
        Population = "Placements for adoption dated in the month; each belongs to the team of the adoption worker where one is recorded, else to the team that held the child that day",
        Exclusions = "Placements in fostering for adoption, until they become placements for adoption.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = [AdoptionPath.PlacedField],
        Source = "Annex A, list 10; children looked after return: adoption.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in view.Book.Placed.In(view.Month))
        {
            if (item.Record.PlacedOn is { } placed)
            {
                yield return AdoptionPath.Case(view, item, placed);
            }
        }
    }
}
