namespace Dashboard.Measures.Statistics;

/// <summary>What is expected of one month still to come, in the unit of the series.</summary>
/// <param name="Expected">Middle of the band.</param>
/// <param name="Lower">Lower end: one value in ten is expected below it.</param>
/// <param name="Upper">Upper end: one value in ten is expected above it.</param>
public sealed record ForecastPoint(double Expected, double Lower, double Upper);
