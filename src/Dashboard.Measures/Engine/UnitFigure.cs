namespace Dashboard.Measures.Engine;

/// <summary>A figure with what it is made of. All fields are null when a needed field is not supplied.</summary>
/// <param name="Numerator">Cases counted, or the sum of amounts of a mean.</param>
/// <param name="Denominator">Cases, weights or residents; null for a count.</param>
/// <param name="Value">The figure: a count, a share from 0 to 1, a rate per 10,000, a mean or a median; null when it cannot be computed.</param>
/// <param name="Cases">Distinct cases behind it.</param>
public readonly record struct UnitFigure(double? Numerator, double? Denominator, double? Value, int Cases)
{
    /// <summary>Cases of a share that are not counted in it; null for anything without both parts.</summary>
    public double? Others => Denominator - Numerator;

    /// <summary>Whether the figure is known but not shown to whoever asks, so that no child can be recognised: it carries no number then.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>A figure that is not shown.</summary>
    public static UnitFigure Withheld { get; } = new(null, null, null, 0) { IsWithheld = true };

    /// <summary>A figure that cannot be had because a field is not supplied.</summary>
    public static UnitFigure NotSupplied { get; } = new(null, null, null, 0);
}
