using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Queries;

/// <summary>What changed in an issued month after it was issued, for one reason.</summary>
/// <param name="Month">The issued month.</param>
/// <param name="Reason">late-recording, correction, late-recording-and-correction or definition-change.</param>
/// <param name="Figures">Measures whose figure changed.</param>
/// <param name="Added">Records that were not there, added up over the measures.</param>
/// <param name="Removed">Records that are gone.</param>
/// <param name="Changed">Records that changed.</param>
public sealed record LateRow(Month Month, string Reason, int Figures, int Added, int Removed, int Changed);
