namespace Dashboard.Measures.Codes;

/// <summary>The grade before moderation and the moderator's, together: what agreement is worked out from.</summary>
public static class AuditGradePairs
{
    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.GradePair,
        "Grade before and after moderation",
        [.. AuditGrades.List.Codes.SelectMany(_ => AuditGrades.List.Codes, (original, moderated) =>
            (Of(original, moderated), $"{AuditGrades.List.Label(original)}, moderated {AuditGrades.List.Label(moderated).ToLowerInvariant()}"))]);

    /// <summary>Code of two grades, for instance "good:requires-improvement".</summary>
    public static string Of(string? original, string? moderated) => $"{original ?? AuditGrades.NotKnown}:{moderated ?? AuditGrades.NotKnown}";

    /// <summary>The two grades of a code.</summary>
    public static (string Original, string Moderated) Parts(string code)
    {
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        return (code[..colon], code[(colon + 1)..]);
    }
}
