namespace Dashboard.Web.Features.Reports;

/// <summary>What a browser is told of a section that it sent. Which fields are filled goes with the status.</summary>
/// <param name="Revision">Saved or in conflict: the revision that stands.</param>
/// <param name="SavedAt">When that was saved, UTC.</param>
/// <param name="Text">In conflict: what stands.</param>
/// <param name="Author">In conflict: name of who wrote it.</param>
/// <param name="Words">Refused or busy: why, and what to do.</param>
internal sealed record SectionAnswer(int? Revision = null, DateTime? SavedAt = null, string? Text = null, string? Author = null, string? Words = null);
