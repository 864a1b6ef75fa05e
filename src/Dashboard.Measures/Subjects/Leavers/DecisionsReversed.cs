using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Decisions for adoption that were reversed in the month.</summary>
public sealed class DecisionsReversed : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "adoption.reversed",
        Title = "Adoption decisions reversed",
        Question = "How many decisions for adoption were reversed, and why?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Decisions that a child should be placed for adoption that were reversed in the month",
        Population = "Decisions reversed in the month; each belongs to the team of the adoption worker where one is recorded, else to the team that held the child that day",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.ReversalReason],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = [AdoptionPath.ReversedField],
        Source = "Annex A, list 10, with its four reasons.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in view.Book.Reversed.In(view.Month))
        {
            if (item.Record.ReversedOn is { } reversed)
            {
                var found = AdoptionPath.Case(view, item, reversed);
                yield return found with { Categories = view.Book.Categories.With(found.Categories, Dimensions.ReversalReason, ReversalReasons.Of(item.Record.ReversedReason)) };
            }
        }
    }
}
