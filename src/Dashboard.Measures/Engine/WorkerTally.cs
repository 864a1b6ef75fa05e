namespace Dashboard.Measures.Engine;

/// <summary>Running sums of cases by team and worker.</summary>
internal sealed class WorkerTally(MeasureKind kind)
{
    private readonly Dictionary<Holding, Tally> _tallies = [];

    public void Add(MeasureCase item)
    {
        foreach (var holding in item.Holdings)
        {
            if (holding.TeamId is null || holding.WorkerId is null)
            {
                continue;
            }

            if (!_tallies.TryGetValue(holding, out var tally))
            {
                _tallies.Add(holding, tally = new Tally(kind, 1));
            }

            tally.Add(0, item);
        }
    }

    public IReadOnlyList<WorkerFigure> Figures() =>
        [.. _tallies
            .OrderBy(entry => entry.Key.TeamId, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.WorkerId, StringComparer.Ordinal)
            .Select(entry => new WorkerFigure(entry.Key.TeamId!, entry.Key.WorkerId!, entry.Value.Figure(0)))];
}
