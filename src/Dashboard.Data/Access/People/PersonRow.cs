using Dashboard.Data.Portal;

namespace Dashboard.Data.Access.People;

/// <summary>A person who has signed in, with what they see now.</summary>
/// <param name="Id">Subject of the identity provider, or demo persona.</param>
/// <param name="Name">Name as at the last sign-in.</param>
/// <param name="WorkerId">Worker, where the person is one.</param>
/// <param name="LastSeenAt">Last sign-in, UTC.</param>
/// <param name="OpenSessions">Sessions that run.</param>
/// <param name="Decision">What the person sees now, or why nothing.</param>
/// <param name="Scopes">Scopes with dates that have not passed and were not ended.</param>
public sealed record PersonRow(string Id, string Name, string? WorkerId, DateTime? LastSeenAt, int OpenSessions, ScopeDecision Decision, IReadOnlyList<UserScope> Scopes);
