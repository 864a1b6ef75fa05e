using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Audits of children's cases, their moderation and what follows from them.</summary>
internal static class AuditMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new AuditsCompleted(),
        new AuditsPerManager(),
        new AuditsByAuditor(),
        AuditsGraded.Good,
        AuditsGraded.Inadequate,
        new AuditScales(),
        new AuditAnswers(),
        new AuditAnswersGraded(),
        new AuditsModerated(),
        new ModerationAgreement(),
        AuditActionsOpen.Number,
        AuditActionsOpen.Overdue,
        new AuditActionsAgreed(),
        new InadequateAuditsAnswered(),
        new AuditFollowUps(),
        new FamilyFeedbackSought(),
    ];
}
