namespace Dashboard.Data.Access.People;

/// <summary>What a role or group of the identity provider means, and who said so.</summary>
/// <param name="Id">Number in the store; null where the settings say so.</param>
/// <param name="Rule">What it means.</param>
/// <param name="AddedBy">Who added it; null where the settings say so.</param>
/// <param name="AddedAt">When, UTC; null where the settings say so.</param>
public sealed record RuleRow(int? Id, ClaimRule Rule, string? AddedBy, DateTime? AddedAt);
