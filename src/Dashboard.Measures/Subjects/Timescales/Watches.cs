using Dashboard.Measures.Standards;

namespace Dashboard.Measures.Subjects.Timescales;

/// <summary>Every watch, by the rule it feeds.</summary>
internal static class Watches
{
    private static readonly Dictionary<RuleKind, Watch> ByKind = new[]
    {
        FrontDoorWatches.All, AssessmentWatches.All, EnquiryWatches.All, VisitWatches.All, ReviewWatches.All, CareWatches.All,
        LeaverWatches.All, PracticeWatches.All, SupervisionWatches.All, AuditWatches.All, EscalationWatches.All, LeadershipWatches.All,
    }.SelectMany(watches => watches).ToDictionary(watch => watch.Kind);

    /// <summary>The watch of a rule; null where no source feeds it, and for ceilings.</summary>
    public static Watch? Of(RuleKind kind) => ByKind.GetValueOrDefault(kind);
}
