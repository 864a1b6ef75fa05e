using Dashboard.Measures.Standards;

namespace Dashboard.Data.Queries;

/// <summary>One page of what is due and overdue, with the totals of all pages. Each list of totals leaves out the filter that it is about.</summary>
public sealed record Worklist
{
    /// <summary>Date of the data: what overdue and days are counted to.</summary>
    public required DateOnly AsAt { get; init; }

    public required IReadOnlyList<WorklistRow> Rows { get; init; }

    public required WorklistTotals Totals { get; init; }

    /// <summary>Workers of the list, whoever is asked for; empty where only one can be.</summary>
    public required IReadOnlyList<WorklistCount<string>> Workers { get; init; }

    /// <summary>Rules of the topic asked for, in the order they are shown.</summary>
    public required IReadOnlyList<WorklistCount<RuleKind>> Rules { get; init; }
}
