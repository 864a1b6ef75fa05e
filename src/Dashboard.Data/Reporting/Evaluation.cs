using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reporting;

/// <summary>One measure evaluated for one month. Never changed once written: a different result is a new evaluation.</summary>
public sealed record Evaluation
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Measure.</summary>
    public required string MeasureId { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>Version of the definition.</summary>
    public required int Version { get; init; }

    /// <summary>Hash of its cases and values: equal fingerprints mean equal figures.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime EvaluatedAt { get; init; }

    /// <summary>Date of the data that was counted.</summary>
    public required DateOnly DataAsAt { get; init; }

    /// <summary>Fields that the source does not supply; null when the measure could be counted.</summary>
    public string? NotSupplied { get; init; }

    /// <summary>Whether the month is too young for the figure to be final.</summary>
    public required bool Provisional { get; init; }
}
