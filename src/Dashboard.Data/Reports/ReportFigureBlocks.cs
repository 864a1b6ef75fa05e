using Dashboard.Measures.Codes;
using Dashboard.Measures.Subjects.Leadership;

namespace Dashboard.Data.Reports;

/// <summary>The figures that every kind of report opens with. Source: systems S2 and S3.</summary>
public static class ReportFigureBlocks
{
    private static readonly ReportFigureBlock[] Managers =
    [
        new("Children and work", ["cin.open", "cin.plan-open", "cp.open", "cla.open", "referral.received", "s47.started", "assessment.completed", "assessment.in-45-days", "assessment.open-overdue", "cin.visit-in-time", "cp.visit-in-time", "cla.visit-in-time", "cp.review-in-time"]),
        new("Practice with families", ["sos.core", "sos.complete", "sos.safety-plan", "sos.three-houses", "sos.current"]),
        new("Caseload", ["team.children", "caseload.children.mean", "caseload.over-limit", "caseload.unallocated", "caseload.worker-changes"]),
        new("Supervision and observation", ["supervision.case-in-time", "supervision.case-overdue", "supervision.staff-in-time", "supervision.staff-held", "supervision.group", "supervision.group-held", "supervision.actions-completed", "observation.in-12-months", "observation.held"]),
        new("Audit", ["audit.completed", "audit.good", "audit.inadequate", "audit.actions-overdue"]),
        new("Feedback", ["feedback.received", "feedback.parent", "feedback.child-helpful", "feedback.child-safer", "complaint.received", "complaint.answered-in-time", "complaint.upheld", "compliment.received"]),
        new(
            "Workforce, events and learning",
            ["workforce.agency", "workforce.turnover", .. PracticeEventKind.All.Select(kind => "leadership." + kind.Code), "leadership.action-learning-set.attended", "leadership.training.attended"],
            "An event belongs to the team that is recorded with it. Those of the whole authority are counted in its figures only; the practice calendar lists them."),
        new("Records to look at", ["quality.any"]),
    ];

    private static readonly Dictionary<string, IReadOnlyList<ReportFigureBlock>> Kinds = new()
    {
        [ReportKinds.TeamManager] = Managers,
        [ReportKinds.ServiceManager] = Managers,
        [ReportKinds.QuarterlyQa] =
        [
            new("Audit", ["audit.completed", "audit.good", "audit.inadequate", "audit.moderated", "audit.moderation-agreement", "audit.actions-overdue"]),
            new("Dashboard and core data", ["sos.complete", "assessment.in-45-days", "cp.visit-in-time", "cla.visit-in-time", "supervision.case-in-time"]),
            new("Feedback", ["feedback.received", "feedback.parent", "feedback.child-helpful", "feedback.child-safer", "complaint.received", "complaint.answered-in-time", "compliment.received"]),
            new("Practice leadership", ["observation.held", "observation.in-12-months", "leadership.practice-week", "leadership.practice-intensive", "leadership.action-learning-set", "leadership.training", "leadership.training.attended", "leadership.induction"]),
            new("Practice review", ["leadership.learning-review", "leadership.learning-review.attended", "leadership.serious-success-review", "leadership.serious-success-review.attended"]),
            new("The difference made", ["outcome.improved.safety", "outcome.improved.wellbeing", "outcome.no-re-referral", "outcome.stable-home"]),
        ],
        [ReportKinds.Board] = [],
    };

    /// <summary>The figures of a kind of report.</summary>
    public static IReadOnlyList<ReportFigureBlock> Of(string kind) => Kinds[kind];
}
