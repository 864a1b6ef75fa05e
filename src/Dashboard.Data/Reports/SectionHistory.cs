using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reports;

/// <summary>What one section of a report said before.</summary>
/// <param name="UnitName">Unit of the report, as it was named when the month was issued.</param>
/// <param name="Month">Month of the report.</param>
/// <param name="Section">The section.</param>
/// <param name="Versions">Earlier texts, the latest first.</param>
public sealed record SectionHistory(string UnitName, Month Month, SectionOutline Section, IReadOnlyList<SectionVersion> Versions);
