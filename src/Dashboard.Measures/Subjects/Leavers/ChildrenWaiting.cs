using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Care;

namespace Dashboard.Measures.Subjects.Leavers;

/// <summary>Children who wait to be placed with adopters on the last day of the month.</summary>
public sealed class ChildrenWaiting : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "adoption.waiting",
        Title = "Children waiting to be placed for adoption",
        Question = "How many children are waiting for adopters?",
        Subject = Subject.CareLeaversAndAdoption,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Children who wait on the last day of the month",
        Population = "Children looked after on the last day of the month for whom it had been decided that they should be placed for adoption, who had not been placed and whose decision had not been reversed by then; each once, by the latest decision",
        Exclusions = CaredChild.ShortBreaks + " Decisions recorded under an earlier period of care.",
        AmountUnit = "days since the decision",
        Bands = DurationBands.All,
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, AdoptionPath.DecidedField, AdoptionPath.PlacedField, AdoptionPath.ReversedField],
        Source = "Annex A, list 10; ChAT pages, children waiting.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var child in CaredChild.Of(view))
        {
            var latest = child.File.Permanences.LastOrDefault(row => row.DecidedOn <= view.End && (row.PeriodId is null || row.PeriodId == child.Period.Id));
            if (latest?.DecidedOn is { } decided && !(latest.PlacedOn <= view.End) && !(latest.ReversedOn <= view.End))
            {
                yield return child.Case(counted: true) with
                {
                    RecordId = latest.Id,
                    OccurredOn = decided,
                    Amount = view.End.DayNumber - decided.DayNumber,
                    Categories = child.Child.Categories,
                };
            }
        }
    }
}
