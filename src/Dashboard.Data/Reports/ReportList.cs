using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reports;

/// <summary>The reports of one issued month that a reader writes or reads.</summary>
/// <param name="Month">Month.</param>
/// <param name="PublicationId">Its publication.</param>
/// <param name="IssuedAt">When it was issued, UTC.</param>
/// <param name="Months">Issued months, the latest first.</param>
/// <param name="Rows">Reports, those of services first, each in the order of units.</param>
public sealed record ReportList(Month Month, int PublicationId, DateTime IssuedAt, IReadOnlyList<Month> Months, IReadOnlyList<ReportRow> Rows);
