namespace Dashboard.Data.Queries;

/// <summary>Totals of a unit above the teams, team by team.</summary>
public sealed record WorklistUnits
{
    /// <summary>Date of the data.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Totals of the unit: what several teams hold counts once.</summary>
    public required WorklistTotals Totals { get; init; }

    /// <summary>The teams that the reader may see, those with most overdue first.</summary>
    public required IReadOnlyList<WorklistUnit> Units { get; init; }

    /// <summary>What only teams hold that the reader may not see one by one.</summary>
    public required WorklistCount<WorklistWindow> Elsewhere { get; init; }
}
