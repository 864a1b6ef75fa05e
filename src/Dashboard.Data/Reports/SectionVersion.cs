namespace Dashboard.Data.Reports;

/// <summary>What a section said before it was saved again.</summary>
/// <param name="Revision">Revision that it was.</param>
/// <param name="Text">Text.</param>
/// <param name="Author">Name of who wrote it.</param>
/// <param name="SavedAt">When, UTC.</param>
public sealed record SectionVersion(int Revision, string Text, string Author, DateTime SavedAt);
