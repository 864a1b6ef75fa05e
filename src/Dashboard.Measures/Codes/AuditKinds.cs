namespace Dashboard.Measures.Codes;

/// <summary>Kinds of audits.</summary>
/// <remarks>Source: template audit.</remarks>
public static class AuditKinds
{
    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.AuditKind,
        "Kind of audit",
        ("collaborative", "Collaborative"),
        ("thematic", "Thematic"),
        ("multi-agency", "Multi-agency"),
        ("practice-week", "Practice week"),
        ("ehcp", "Education, Health and Care plan"),
        ("brief-review", "Brief case review"));
}
