using Dashboard.Measures.Calendar;

namespace Dashboard.Measures.Engine;

/// <summary>One measure evaluated for one month.</summary>
public sealed record MeasureResult
{
    public required Measure Measure { get; init; }

    public required Month Month { get; init; }

    /// <summary>The cases; for a rate none of its own, see <see cref="MeasureDefinition.CasesOf"/>.</summary>
    public required IReadOnlyList<MeasureCase> Cases { get; init; }

    /// <summary>A figure for every unit of the organisation, in the order of the tree.</summary>
    public required IReadOnlyList<UnitFigure> Units { get; init; }

    /// <summary>Figures by category, where there are cases.</summary>
    public IReadOnlyList<SplitFigure> Splits { get; init; } = [];

    /// <summary>Figures by worker, where there are cases.</summary>
    public IReadOnlyList<WorkerFigure> Workers { get; init; } = [];

    /// <summary>Fields that are needed and not supplied; empty when the measure could be counted.</summary>
    public IReadOnlyList<string> NotSupplied { get; init; } = [];

    /// <summary>Whether the month is too young for the figure to be final.</summary>
    public bool Provisional { get; init; }
}
