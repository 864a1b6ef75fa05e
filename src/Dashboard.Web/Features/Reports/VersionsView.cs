using Dashboard.Data.Reports;

namespace Dashboard.Web.Features.Reports;

/// <summary>What a section said before.</summary>
/// <param name="Versions">The latest first.</param>
public sealed record VersionsView(IReadOnlyList<SectionVersion> Versions);
