using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;

namespace Dashboard.Web.Features.Worklist;

/// <summary>Puts the lines of a worklist under headings.</summary>
public static class WorklistGroups
{
    /// <summary>Overdue before due, each by what it may mean; or worker by worker, a line that two hold under both.</summary>
    public static IReadOnlyList<WorklistGroup> Of(WorklistView view)
    {
        var rows = view.List!.Rows;
        return view.Filter.ByWorker ? ByWorker(view, rows) :
        [
            .. rows.GroupBy(row => (row.Overdue, row.Kind.Consequence)).Select(group => new WorklistGroup(
                $"{(group.Key.Overdue ? "Overdue" : "Coming due")}: {Consequences.Label(group.Key.Consequence)}",
                view.List.Totals.Consequences.Where(count => count.Key == group.Key.Consequence).Sum(count => group.Key.Overdue ? count.Overdue : count.Due),
                [.. group])),
        ];
    }

    private static IReadOnlyList<WorklistGroup> ByWorker(WorklistView view, IReadOnlyList<WorklistRow> rows) =>
    [
        .. rows.SelectMany(row => row.WorkerIds.DefaultIfEmpty().Select(worker => (Worker: worker, Row: row)))
            .Where(pair => view.Filter.WorkerId is null || pair.Worker == view.Filter.WorkerId)
            .GroupBy(pair => pair.Worker, pair => pair.Row)
            .Select(group => new WorklistGroup(group.Key is { } worker ? view.Status.WorkerName(worker) : WorklistWords.NoWorker, group.Count(), [.. group]))
            .OrderBy(group => group.Heading, StringComparer.CurrentCulture),
    ];
}
