namespace Dashboard.Data.Reporting;

/// <summary>The figure of one evaluation for one unit of the organisation.</summary>
public sealed record MeasureValue
{
    /// <summary>Evaluation.</summary>
    public required int EvaluationId { get; init; }

    /// <summary>Unit; "authority" for the whole.</summary>
    public required string UnitId { get; init; }

    /// <summary>Cases counted, or the sum of amounts of a mean.</summary>
    public double? Numerator { get; init; }

    /// <summary>Cases, weights or residents; null for a count.</summary>
    public double? Denominator { get; init; }

    /// <summary>The figure in the unit of the measure; null when the denominator is zero or a field is not supplied.</summary>
    public double? Value { get; init; }

    /// <summary>Distinct cases behind the figure.</summary>
    public required int Cases { get; init; }
}
