namespace Dashboard.Web.Features.Audits;

/// <summary>Somebody other than a team manager who did audits in the last months.</summary>
/// <param name="WorkerId">The auditor.</param>
/// <param name="Name">Name of the auditor.</param>
/// <param name="Role">Role in words.</param>
/// <param name="Team">Name of the auditor's team; null for those without one.</param>
/// <param name="Audits">Audits by month, the latest first.</param>
public sealed record AuditorRow(string WorkerId, string Name, string Role, string? Team, IReadOnlyList<double> Audits);
