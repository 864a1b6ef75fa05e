namespace Dashboard.Data.Reports;

/// <summary>A section of a report as it stands.</summary>
/// <param name="Outline">What it is about.</param>
/// <param name="Text">Text.</param>
/// <param name="Revision">Revision; 0 while nobody has written.</param>
/// <param name="Author">Name of who saved it last.</param>
/// <param name="SavedAt">When, UTC.</param>
/// <param name="Versions">Number of earlier texts that are kept.</param>
public sealed record SectionText(SectionOutline Outline, string Text, int Revision, string Author, DateTime SavedAt, int Versions);
