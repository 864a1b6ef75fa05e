namespace Dashboard.Data.Access;

/// <summary>A scope, or the reason why there is none.</summary>
/// <param name="Scope">What the person may see; null when refused.</param>
/// <param name="Refusal">Why not; null when there is a scope.</param>
/// <param name="Words">The reason in plain words, for the person; empty when there is a scope.</param>
public sealed record ScopeDecision(AccessScope? Scope, ScopeRefusal? Refusal, string Words)
{
    internal static ScopeDecision Of(AccessScope scope) => new(scope, null, string.Empty);

    internal static ScopeDecision Refuse(ScopeRefusal refusal, string words) => new(null, refusal, words);
}
