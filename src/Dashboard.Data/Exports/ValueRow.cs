namespace Dashboard.Data.Exports;

/// <summary>One figure as exported.</summary>
/// <param name="Month">Month, yyyy-MM.</param>
/// <param name="Measure">Measure.</param>
/// <param name="Kind">count, share, rate, mean or median.</param>
/// <param name="Unit">Unit; "authority" for the whole.</param>
/// <param name="Numerator">Cases counted, or the sum of amounts.</param>
/// <param name="Denominator">Cases, weights or residents; null for a count.</param>
/// <param name="Value">The figure; a share is written from 0 to 1.</param>
public sealed record ValueRow(string Month, string Measure, string Kind, string Unit, double? Numerator, double? Denominator, double? Value);
