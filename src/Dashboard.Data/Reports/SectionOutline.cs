namespace Dashboard.Data.Reports;

/// <summary>A section that a kind of report has.</summary>
/// <param name="Id">Code, as the store keeps it.</param>
/// <param name="Title">Heading.</param>
/// <param name="Hint">What belongs into it.</param>
/// <param name="Required">Whether the report cannot be submitted while it is empty.</param>
public sealed record SectionOutline(string Id, string Title, string Hint, bool Required = true);
