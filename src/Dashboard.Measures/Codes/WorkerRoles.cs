namespace Dashboard.Measures.Codes;

/// <summary>Roles of the workforce template.</summary>
public static class WorkerRoles
{
    public const string SocialWorker = "social-worker";
    public const string TeamManager = "team-manager";
    public const string NotKnown = "not-known";

    /// <summary>Roles held by child and family social workers, with and without cases, and by their managers.</summary>
    /// <remarks>Source: children's social work workforce census, roles of child and family social workers.</remarks>
    private static readonly HashSet<string> SocialWork =
    [
        SocialWorker, "senior-practitioner", "assistant-team-manager", TeamManager, "service-manager", "head-of-service", "independent-reviewing-officer", "conference-chair",
    ];

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Role,
        "Role",
        (SocialWorker, "Social worker"),
        ("senior-practitioner", "Senior practitioner"),
        ("assistant-team-manager", "Assistant team manager"),
        (TeamManager, "Team manager"),
        ("service-manager", "Service manager"),
        ("head-of-service", "Head of service"),
        ("personal-adviser", "Personal adviser"),
        ("family-support", "Family support"),
        ("independent-reviewing-officer", "Independent reviewing officer"),
        ("conference-chair", "Conference chair"),
        ("auditor", "Auditor"),
        ("other", "Other role"),
        (NotKnown, "Not known"));

    /// <summary>The role; not known for any that the template does not have.</summary>
    public static string Of(string? role) => role is not null && List.Holds(role) ? role : NotKnown;

    /// <summary>Whether the role is one of a child and family social worker.</summary>
    public static bool IsSocialWork(string role) => SocialWork.Contains(role);
}
