using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Exceptions;

/// <summary>The same exception in one month: same rule, unit and record.</summary>
/// <param name="Id">Exception; null for a month in which it was not marked.</param>
/// <param name="Month">Issued month.</param>
/// <param name="Value">Figure of the month as issued, in the unit of the measure; null where it is not known and for one case.</param>
/// <param name="Cases">Cases marked; null for a month in which it was not marked.</param>
/// <param name="State">What became of it.</param>
public sealed record ExceptionMonth(int? Id, Month Month, double? Value, int? Cases, string? State);
