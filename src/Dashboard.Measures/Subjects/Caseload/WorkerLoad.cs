using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Caseload;

/// <summary>What one caseload worker holds on the last day of a month.</summary>
internal sealed class WorkerLoad(string workerId)
{
    private readonly SortedDictionary<string, int> _teams = new(StringComparer.Ordinal);

    public string WorkerId { get; } = workerId;

    public int Children { get; private set; }

    /// <summary>The loads of all caseload workers, by worker.</summary>
    public static IEnumerable<WorkerLoad> Of(MonthView view)
    {
        var loads = new SortedDictionary<string, WorkerLoad>(StringComparer.Ordinal);
        foreach (var child in view.OpenChildren)
        {
            foreach (var group in child.Holdings.Where(holding => holding.WorkerId is not null).GroupBy(holding => holding.WorkerId!))
            {
                if (!CaseloadWorkers.Holds(view.Book, group.Key, view.End))
                {
                    continue;
                }

                if (!loads.TryGetValue(group.Key, out var load))
                {
                    loads.Add(group.Key, load = new WorkerLoad(group.Key));
                }

                load.Add(group.Select(holding => holding.TeamId));
            }
        }

        return loads.Values;
    }

    /// <summary>A case about the worker: it names no child.</summary>
    public MeasureCase Case(MonthView view, bool counted) => new()
    {
        RecordId = WorkerId,
        Holdings = [new Holding(view.Book.TeamOf(WorkerId) ?? MainTeam, WorkerId)],
        Counted = counted,
        Amount = Children,
        Categories = view.Book.Categories.None,
    };

    /// <summary>A case that also says role, contract and experience.</summary>
    public MeasureCase DescribedCase(MonthView view, bool counted) => Case(view, counted) with { Categories = WorkerCategories.Of(view, WorkerId) };

    private string? MainTeam => _teams.Count == 0 ? null : _teams.MaxBy(team => team.Value).Key;

    private void Add(IEnumerable<string?> teams)
    {
        Children++;
        foreach (var team in teams.OfType<string>())
        {
            _teams[team] = _teams.GetValueOrDefault(team) + 1;
        }
    }
}
