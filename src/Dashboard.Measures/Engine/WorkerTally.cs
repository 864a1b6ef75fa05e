using System.Runtime.InteropServices;

namespace Dashboard.Measures.Engine;

/// <summary>Running sums of cases by team and worker.</summary>
internal sealed class WorkerTally(MeasureKind kind)
{
    private readonly Dictionary<Holding, Sums> _sums = [];

    public void Add(MeasureCase item)
    {
        for (var holder = 0; holder < item.Holdings.Count; holder++)
        {
            var holding = item.Holdings[holder];
            if (holding.TeamId is null || holding.WorkerId is null)
            {
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_sums, holding, out _).Add(kind, item);
        }
    }

    public IReadOnlyList<WorkerFigure> Figures() =>
        [.. _sums
            .OrderBy(entry => entry.Key.TeamId, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.WorkerId, StringComparer.Ordinal)
            .Select(entry => new WorkerFigure(entry.Key.TeamId!, entry.Key.WorkerId!, entry.Value.Figure(kind)))];
}
