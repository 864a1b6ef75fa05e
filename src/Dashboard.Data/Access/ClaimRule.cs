namespace Dashboard.Data.Access;

/// <summary>What a role or group of the identity provider means: a role of the portal, a unit, or both.</summary>
/// <param name="Claim">Role or group as the provider names it.</param>
/// <param name="Role">Role that it gives; null where it gives none.</param>
/// <param name="UnitId">Unit that it gives; null where it gives none.</param>
public sealed record ClaimRule(string Claim, PortalRole? Role, string? UnitId);
