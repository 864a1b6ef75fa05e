namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>One of the four sources, with the measures that stand for it.</summary>
/// <param name="Id">Id on the page.</param>
/// <param name="Title">Heading.</param>
/// <param name="Measures">Ids of its measures.</param>
public sealed record TriangulationSource(string Id, string Title, IReadOnlyList<string> Measures)
{
    /// <summary>The four, in the order they are shown.</summary>
    public static IReadOnlyList<TriangulationSource> All { get; } =
    [
        new("practice", "What the records show of practice", ["sos.safety-plan", "sos.current", "sos.shared", "supervision.case-in-time", "supervision.staff-in-time"]),
        new("audit", "What auditors find", ["audit.scale", "audit.good"]),
        new("feedback", "What families, children and staff say", [FeedbackIds.Parent, FeedbackIds.High, FeedbackIds.Safer, FeedbackIds.Confidence]),
        new("outcome", "What changes for children", ["outcome.improved.safety", "outcome.distance.safety", "outcome.stepped-down", "outcome.no-re-referral"]),
    ];
}
