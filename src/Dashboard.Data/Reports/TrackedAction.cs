using Dashboard.Measures.Calendar;

namespace Dashboard.Data.Reports;

/// <summary>An action that stands in a report.</summary>
/// <param name="Id">Number.</param>
/// <param name="MeasureId">Measure that it should move; null where none was named.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it; null for readers who see no worker.</param>
/// <param name="DueOn">By when.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
/// <param name="AgreedIn">Month of the publication of the report that agreed it; null where it was agreed elsewhere.</param>
public sealed record TrackedAction(int Id, string? MeasureId, string Text, string? Owner, DateOnly DueOn, DateOnly? DoneOn, Month? AgreedIn = null);
