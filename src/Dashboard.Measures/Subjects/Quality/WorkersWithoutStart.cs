using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>The share of workers at work for whom the workforce list has no row, so that nobody knows when they started.</summary>
public sealed class WorkersWithoutStart : Measure
{
    private const int MonthsBack = 12;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "quality.worker-start",
        Title = "Workers without a start in post",
        Question = "For how many workers is no start in post recorded?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The workforce list has no row for the worker",
        Denominator = "Workers in the population",
        Population = "Workers who hold an open child on the last day of the month, or who were supervised in the twelve months that end with it",
        Exclusions = "Whether such a worker is supervised and observed often enough is not known: they are in none of these figures.",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["workforce.started_on", "ssd_involvements.invo_professional_id"],
        LookBackMonths = MonthsBack,
        Source = QualityMeasures.Source,
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var teams = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var holding in view.OpenChildren.SelectMany(child => child.Holdings).Where(holding => holding.WorkerId is not null))
        {
            teams[holding.WorkerId!] = teams.GetValueOrDefault(holding.WorkerId!) ?? holding.TeamId;
        }

        var last = new Dictionary<string, DateOnly>();
        var since = view.Month.AddMonths(1 - MonthsBack).Start;
        foreach (var worker in view.Book.Workers)
        {
            if (worker.Supervisions.LastOrDefault(supervision => supervision.SupervisedOn <= view.End && supervision.SupervisedOn >= since) is { } supervision)
            {
                last[worker.Id] = supervision.SupervisedOn;
                teams[worker.Id] = teams.GetValueOrDefault(worker.Id) ?? view.Book.TeamOf(supervision);
            }
        }

        foreach (var (worker, team) in teams)
        {
            var missing = view.Book.PostOf(worker) is null;
            yield return new MeasureCase
            {
                RecordId = worker,
                Holdings = [new Holding(view.Book.TeamOf(worker) ?? team, worker)],
                Counted = missing,
                OccurredOn = last.TryGetValue(worker, out var on) ? on : null,
                Reason = missing ? Reasons.NotInWorkforce : Reasons.InWorkforce,
                Categories = view.Book.Categories.None,
            };
        }
    }
}
