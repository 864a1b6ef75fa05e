using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.EarlyHelp;

/// <summary>Early help episodes open on the last day of the month.</summary>
public sealed class EarlyHelpOpen : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "early-help.open",
        Title = "Early help open",
        Question = "How many early help episodes are open?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Early help episodes that began on or before the last day of the month and had not ended by then",
        Population = "Episodes, not children: a child with two is counted twice",
        Exclusions = "Most belong to no team of children's social care and are in the authority's figure only.",
        AmountUnit = "days since it began",
        Bands = DurationBands.All,
        Splits = EarlyHelpEvent.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Record],
        Needs = EarlyHelpEvent.OpenNeeds,
        Source = "Addition to the measure catalogue. ChAT page of early help; Ofsted Annex A, list 2. There is no national definition.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.EarlyHelped.SelectMany(file => file.EarlyHelp
        .Where(episode => Span.IsOpen(episode.StartedOn, episode.EndedOn, view.End))
        .Select(episode => new EarlyHelpEvent(view, file, episode, view.End).Case()));
}
