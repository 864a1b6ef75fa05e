using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Refreshing;

/// <summary>What a refresh did.</summary>
/// <param name="From">First month evaluated.</param>
/// <param name="To">Last month evaluated.</param>
/// <param name="Evaluated">Evaluations made (measures times months).</param>
/// <param name="Written">Evaluations that differed from the stored ones.</param>
/// <param name="Revised">Published figures found changed.</param>
/// <param name="NotSupplied">Measures that could not be counted, with the fields they miss.</param>
public sealed record RefreshReport(
    Month From,
    Month To,
    int Evaluated,
    int Written,
    int Revised,
    IReadOnlyDictionary<string, IReadOnlyList<string>> NotSupplied);
