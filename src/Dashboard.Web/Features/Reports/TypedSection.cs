using Dashboard.Data.Reports;

namespace Dashboard.Web.Features.Reports;

/// <summary>A section that came as a plain form and was not saved: what was typed stays in its field.</summary>
/// <param name="Section">Section.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Conflict">What stands instead; null where the text was refused.</param>
public sealed record TypedSection(string Section, string Text, SectionSave? Conflict);
