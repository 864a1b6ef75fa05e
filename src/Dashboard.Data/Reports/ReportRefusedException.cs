using Dashboard.Data.Writing;

namespace Dashboard.Data.Reports;

/// <summary>A report was not opened, saved, submitted, returned or accepted.</summary>
public sealed class ReportRefusedException(IReadOnlyList<string> faults) : WriteRefusedException(faults);
