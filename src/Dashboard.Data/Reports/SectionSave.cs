namespace Dashboard.Data.Reports;

/// <summary>What became of a section that was sent: saved, or not since somebody else has saved it meanwhile.</summary>
/// <param name="Saved">Whether what was sent stands in the report.</param>
/// <param name="Revision">Revision that stands now.</param>
/// <param name="At">When that was saved, UTC.</param>
/// <param name="Text">What stands, where what was sent was not saved; else null.</param>
/// <param name="Author">Name of who wrote that; null where what was sent was saved.</param>
public sealed record SectionSave(bool Saved, int Revision, DateTime At, string? Text = null, string? Author = null);
