namespace Dashboard.Data.Access.Sessions;

/// <summary>What came of a sign-in.</summary>
/// <param name="Id">The session; null when the person has no scope.</param>
/// <param name="EndsAt">When it ends at the latest.</param>
/// <param name="Decision">What the person may see, or why nothing.</param>
public sealed record OpenedSession(string? Id, DateTimeOffset EndsAt, ScopeDecision Decision);
