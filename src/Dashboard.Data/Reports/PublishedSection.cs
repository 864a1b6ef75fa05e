namespace Dashboard.Data.Reports;

/// <summary>A section of an accepted report.</summary>
/// <param name="Outline">What it is about.</param>
/// <param name="Text">Its text; empty where nothing was written.</param>
public sealed record PublishedSection(SectionOutline Outline, string Text);
