using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.EarlyHelp;

/// <summary>Early help episodes that begin in the month.</summary>
public sealed class EarlyHelpStarted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "early-help.started",
        Title = "Early help started",
        Question = "How many early help episodes began?",
        Subject = Subject.FrontDoor,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Early help episodes that began in the month",
        Population = "Episodes, not children: a child with two is counted twice",
        Exclusions = "Most belong to no team of children's social care and are in the authority's figure only.",
        Splits = EarlyHelpEvent.Splits,
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["ssd_early_help_episodes.earl_episode_start_date"],
        Source = "Addition to the measure catalogue. ChAT page of early help; Ofsted Annex A, list 2. There is no national definition.",
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.EarlyHelpStarted.In(view.Month)
        .Select(item => new EarlyHelpEvent(view, item.File, item.Record, item.Record.StartedOn).Case());
}
