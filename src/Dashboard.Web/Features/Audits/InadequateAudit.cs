namespace Dashboard.Web.Features.Audits;

/// <summary>One audit graded inadequate, and what was done at once.</summary>
/// <param name="ChildId">Child.</param>
/// <param name="Team">Team that the audit belongs to; null where none.</param>
/// <param name="AuditedOn">Day of the audit.</param>
/// <param name="DueOn">Last day for the immediate actions; null where the standards set none.</param>
/// <param name="Days">Days until the last of them was completed; null where not all are.</param>
/// <param name="Standing">How it stands, in words.</param>
/// <param name="IsInTime">Whether all were completed in time.</param>
public sealed record InadequateAudit(string ChildId, string? Team, DateOnly? AuditedOn, DateOnly? DueOn, double? Days, string Standing, bool IsInTime);
