using Dashboard.Measures.Calendar;

namespace Dashboard.Web.Ui.Measures;

/// <summary>A note in the list of the page.</summary>
/// <param name="Id">Number.</param>
/// <param name="Month">Month that it stands on.</param>
/// <param name="About">Unit and measures that it stands on, in words.</param>
/// <param name="Reason">Why it was written, in words.</param>
/// <param name="Text">What was written; plain text.</param>
/// <param name="Written">Who wrote it, and when.</param>
/// <param name="Withdrawn">Who took it back, and when; null while it stands.</param>
public sealed record NoteRow(int Id, Month Month, string About, string Reason, string Text, string Written, string? Withdrawn);
