namespace Dashboard.Web.Features.Reports;

/// <summary>The text of a section as a browser sends it.</summary>
/// <param name="Revision">Revision that the writer knows.</param>
/// <param name="Text">Text.</param>
internal sealed record SectionRequest(int Revision, string? Text);
