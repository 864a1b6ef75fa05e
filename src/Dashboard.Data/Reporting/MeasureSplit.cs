namespace Dashboard.Data.Reporting;

/// <summary>The figure of one evaluation and unit for one category of a split (status, age band, band of days …).</summary>
public sealed record MeasureSplit
{
    /// <summary>Evaluation.</summary>
    public required int EvaluationId { get; init; }

    /// <summary>Unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>Split.</summary>
    public required string Dimension { get; init; }

    /// <summary>Category.</summary>
    public required string Category { get; init; }

    /// <summary>Cases counted, or the sum of amounts of a mean.</summary>
    public required double Numerator { get; init; }

    /// <summary>Cases or weights; null for a count.</summary>
    public double? Denominator { get; init; }

    /// <summary>The figure.</summary>
    public double? Value { get; init; }

    /// <summary>Distinct cases.</summary>
    public required int Cases { get; init; }
}
