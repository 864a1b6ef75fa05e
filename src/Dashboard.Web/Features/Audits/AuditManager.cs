namespace Dashboard.Web.Features.Audits;

/// <summary>A team manager and the audits of the last months.</summary>
/// <param name="TeamId">Team of the manager.</param>
/// <param name="Team">Its name.</param>
/// <param name="WorkerId">The manager.</param>
/// <param name="Name">Name of the manager.</param>
/// <param name="Done">Whether there was an audit, the latest month first; null where the manager was not in post.</param>
public sealed record AuditManager(string TeamId, string Team, string WorkerId, string Name, IReadOnlyList<bool?> Done);
