using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Children looked after who went missing in the month.</summary>
public sealed class ChildrenMissing : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.missing",
        Title = "Children missing from care",
        Question = "How many children went missing from care?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Children with a missing episode that began in the month",
        Population = "Children looked after when the episode began, each once in the month. Each belongs to the team that held the child on the first day of the first episode. Over several months a child counts once for each month",
        Exclusions = MissingFromCare.InWords,
        AmountUnit = "episodes in the month",
        Bands = [new("1", 1, 1), new("2", 2, 2), new("3", 3, 3), new("4", 4, 4), new("5 or more", 5, null)],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = [.. CaredChild.Needs, MissingFromCare.StartField],
        Source = "Children looked after return: children who went missing in the year; Local Authority Interactive Tool measure 161.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => MissingFromCare.Started(view)
        .GroupBy(item => item.File.Child.Id)
        .Select(episodes =>
        {
            var first = episodes.First();
            return MissingFromCare.Case(view, first, first.Record.StartedOn, counted: true) with { Amount = episodes.Count() };
        });
}
