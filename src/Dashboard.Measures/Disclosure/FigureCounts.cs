using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Disclosure;

/// <summary>The counts of people or records that a figure gives away: those counted and the others of a share, the cases of a mean or a median.</summary>
/// <remarks>Leaves out sums of amounts: they are of no person, and are withheld together with their cases.</remarks>
public static class FigureCounts
{
    /// <summary>The counts of a figure; none where it could not be counted.</summary>
    public static IReadOnlyList<long> Of(MeasureDefinition definition, UnitFigure figure) => figure.Numerator is not { } counted
        ? []
        : definition switch
        {
            { IsPercentage: true } => [Whole(counted), Whole(figure.Others)],
            { Kind: MeasureKind.Mean or MeasureKind.Median } => [Whole(figure.Denominator)],
            _ => [Whole(counted)],
        };

    /// <summary>Whether figures of a measure are over cases, so that few cases are too few.</summary>
    public static bool AreOfDenominator(MeasureDefinition definition) => definition.IsPercentage || definition.Kind is MeasureKind.Mean or MeasureKind.Median;

    private static long Whole(double? count) => (long)Math.Round(count ?? 0);
}
