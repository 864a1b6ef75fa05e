namespace Dashboard.Web.Features.Escalations;

/// <summary>Ids of the measures that the page shows.</summary>
internal static class EscalationIds
{
    public const string Open = "escalation.open";
    public const string InTime = "escalation.in-time";
    public const string OverLimit = "escalation.over-limit";
    public const string Raised = "escalation.raised";
    public const string Resolved = "escalation.resolved";
    public const string Median = "escalation.resolved.median";
    public const string Consulted = "icpc.consulted";

    /// <summary>The figures of escalations at the head of the page.</summary>
    public static IReadOnlyList<string> Head { get; } = [Open, OverLimit, Raised, Median];

    /// <summary>Consultations: held before the conference, and the three checks.</summary>
    public static IReadOnlyList<string> Consultations { get; } = [Consulted, "icpc.consulted.danger-statement", "icpc.consulted.assessment", "icpc.consulted.network"];

    /// <summary>What is drawn over all months.</summary>
    public static IReadOnlyList<string> OverTime { get; } = [Open, OverLimit, Raised, Consulted];
}
