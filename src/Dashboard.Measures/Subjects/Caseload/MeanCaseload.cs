using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>Children held per full-time equivalent of the caseload workers.</summary>
public sealed class MeanCaseload : Measure
{
    private static readonly CategoryPair[] NoCategories = [];

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "caseload.children.mean",
        Title = "Children per full-time worker",
        Question = "How many children does a full-time worker hold?",
        Subject = Subject.Caseload,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Open children held by each caseload worker, added up",
        Denominator = "Full-time equivalents of those workers",
        Population = "Caseload workers: " + CaseloadWorkers.InWords,
        Exclusions = "Workers whose hours are not known are listed and left out of the mean.",
        AmountUnit = "children",
        WeightUnit = "full-time workers",
        Bands = Band.UpTo(5, 10, 14, 17, 20, 25),
        Splits = [],
        Columns = [CaseColumn.Amount, CaseColumn.Weight, CaseColumn.Band, CaseColumn.Reason],
        Needs =
        [
            "ssd_involvements.invo_professional_id",
            "ssd_involvements.invo_involvement_start_date",
            "workforce.fte|ssd_professionals.prof_full_time_equivalency",
        ],
        Source = "Children's social work workforce census: average caseload; Bexley's ceiling of 17 children to a practitioner.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var held = new SortedDictionary<string, WorkerLoad>(StringComparer.Ordinal);
        foreach (var child in view.OpenChildren)
        {
            foreach (var group in child.Holdings.Where(holding => holding.WorkerId is not null).GroupBy(holding => holding.WorkerId!))
            {
                if (!CaseloadWorkers.Holds(view.Book, group.Key, view.End))
                {
                    continue;
                }

                if (!held.TryGetValue(group.Key, out var load))
                {
                    held.Add(group.Key, load = new WorkerLoad());
                }

                load.Add(group.Select(holding => holding.TeamId));
            }
        }

        foreach (var (workerId, load) in held)
        {
            var fte = view.Book.FteOf(workerId);
            yield return new MeasureCase
            {
                RecordId = workerId,
                Holdings = [new Holding(view.Book.TeamOf(workerId) ?? load.MainTeam, workerId)],
                Counted = fte > 0,
                Amount = load.Children,
                Weight = fte,
                Reason = fte > 0 ? null : Reasons.FullTimeEquivalentNotKnown,
                Categories = view.Book.Categories.Of(NoCategories),
            };
        }
    }

    private sealed class WorkerLoad
    {
        private readonly SortedDictionary<string, int> _teams = new(StringComparer.Ordinal);

        public int Children { get; private set; }

        public string? MainTeam => _teams.Count == 0 ? null : _teams.MaxBy(team => team.Value).Key;

        public void Add(IEnumerable<string?> teams)
        {
            Children++;
            foreach (var team in teams.OfType<string>())
            {
                _teams[team] = _teams.GetValueOrDefault(team) + 1;
            }
        }
    }
}
