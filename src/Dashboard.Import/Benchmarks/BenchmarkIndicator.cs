namespace Dashboard.Import.Benchmarks;

/// <summary>Which columns and rows of a published file are the figure of a measure.</summary>
/// <param name="Key">Measure, with a category where the figure is of one.</param>
/// <param name="Numerator">Columns that are added up.</param>
/// <param name="Denominator">Column that the sum is divided by; null for a figure printed as it is.</param>
/// <param name="Factor">What brings the figure to the unit of the measure: 0.01 for a percentage.</param>
/// <param name="Filters">Columns with the value that a row must have; null where the file need only have the column.</param>
/// <param name="Period">Words of the period, to be followed by the year.</param>
/// <param name="Publication">Title of the publication.</param>
internal sealed record BenchmarkIndicator(
    string Key,
    IReadOnlyList<string> Numerator,
    string? Denominator,
    double Factor,
    IReadOnlyDictionary<string, string?> Filters,
    string Period,
    string Publication)
{
    /// <summary>Columns with figures.</summary>
    public IEnumerable<string> Figures => Denominator is null ? Numerator : Numerator.Append(Denominator);

    /// <summary>Every column that must be there.</summary>
    public IEnumerable<string> Columns => Figures.Concat(Filters.Keys);
}
