using Dashboard.Data.Queries;

namespace Dashboard.Web.Features.Worklist;

/// <summary>Lines that stand together under a heading.</summary>
/// <param name="Heading">What they have in common.</param>
/// <param name="Total">How many there are, on other pages too.</param>
/// <param name="Rows">Those that are shown.</param>
public sealed record WorklistGroup(string Heading, int Total, IReadOnlyList<WorklistRow> Rows);
