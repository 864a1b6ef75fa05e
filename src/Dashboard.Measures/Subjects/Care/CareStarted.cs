using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Care;

/// <summary>Periods of care that started in the month.</summary>
public sealed class CareStarted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "cla.started",
        Title = "Children who started to be looked after",
        Question = "How many children started to be looked after?",
        Subject = Subject.LookedAfter,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Periods of care that started in the month",
        Population = "Periods of care, not children: a child who comes into care twice in the month counts twice. Each belongs to the team that held the child that day",
        Exclusions = "Periods that start with short breaks (legal status V3 or V4). The need is that of the first episode of care.",
        Splits = [.. Dimensions.OfEveryChild, Dimensions.AgeAndGender, Dimensions.Need, Dimensions.Asylum],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = CaredChild.Needs,
        Source = "Children looked after return: children who started to be looked after in the year; Local Authority Interactive Tool measure 376.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => CareEvents.Started(view).Select(item =>
    {
        var found = CareEvents.Case(view, item, item.Record.StartedOn);
        var categories = view.Book.Categories.With(found.Categories, Dimensions.Need, PrimaryNeeds.Of(item.Record.Episodes[0].Need));
        return found with
        {
            Categories = view.Book.Categories.With(categories, Dimensions.Asylum, AsylumCodes.Of(item.File.ImmigrationStatuses, item.Record.StartedOn)),
        };
    });
}
