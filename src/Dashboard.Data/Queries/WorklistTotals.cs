using Dashboard.Measures.Standards;

namespace Dashboard.Data.Queries;

/// <summary>Totals of a worklist: each due date once, however many hold it.</summary>
public sealed record WorklistTotals
{
    /// <summary>All that meet the filter.</summary>
    public required WorklistCount<WorklistWindow> All { get; init; }

    /// <summary>By window, whichever is asked for.</summary>
    public required IReadOnlyList<WorklistCount<WorklistWindow>> Windows { get; init; }

    /// <summary>By topic, whichever is asked for.</summary>
    public required IReadOnlyList<WorklistCount<RuleTopic>> Topics { get; init; }

    /// <summary>By what it may mean, the gravest first.</summary>
    public required IReadOnlyList<WorklistCount<Consequence>> Consequences { get; init; }

    /// <summary>The number under a window.</summary>
    public int Of(WorklistWindow window) => Windows.Where(count => count.Key == window).Sum(count => count.Total);
}
