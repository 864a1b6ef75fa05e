namespace Dashboard.Web.Features.Audits;

/// <summary>Audits graded inadequate.</summary>
/// <param name="Items">Those listed, those not answered in time first.</param>
/// <param name="Total">How many there are.</param>
public sealed record InadequateList(IReadOnlyList<InadequateAudit> Items, int Total);
