namespace Dashboard.Measures.Standards;

/// <content>Audit.</content>
public static partial class RuleKinds
{
    /// <summary>Case audit of a manager.</summary>
    public static RuleKind ManagerAudit { get; } = new()
    {
        Id = "case-audit-manager",
        Title = "Case audit of a manager",
        Clock = "One a month",
        Topic = RuleTopic.Audit,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["audit.audited_on", "audit.auditor_id", "workforce.role"],
    };

    /// <summary>Follow-up of an audit.</summary>
    public static RuleKind AuditFollowUp { get; } = new()
    {
        Id = "audit-follow-up",
        Title = "Follow-up of an audit",
        Clock = "From the audit to the follow-up with the manager",
        Topic = RuleTopic.Audit,
        Consequence = Consequence.Oversight,
        Lacks = "the date on which an audit is followed up",
    };

    /// <summary>Immediate tasks after an inadequate audit.</summary>
    public static RuleKind InadequateAuditActions { get; } = new()
    {
        Id = "inadequate-audit-actions",
        Title = "Immediate tasks after an inadequate audit",
        Clock = "From the audit to the completion of its immediate tasks",
        Topic = RuleTopic.Audit,
        Consequence = Consequence.Safety,
        Needs = ["audit.overall_grade|audit.overall_scale", "audit_action.immediate", "audit_action.completed_on"],
    };

    /// <summary>Moderation.</summary>
    public static RuleKind ModerationWindow { get; } = new()
    {
        Id = "moderation-window",
        Title = "Moderation",
        Clock = "From the audit to its moderation",
        Topic = RuleTopic.Audit,
        Consequence = Consequence.Oversight,
        Needs = ["audit.moderated_on"],
    };

    /// <summary>Collaborative audit in the team.</summary>
    public static RuleKind CollaborativeAudit { get; } = new()
    {
        Id = "collaborative-audit",
        Title = "Collaborative audit in the team",
        Clock = "From one of the team to the next",
        Topic = RuleTopic.Audit,
        Subject = RuleSubject.Team,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["audit.audited_on", "audit.kind", "audit.team_id"],
    };

    /// <summary>Brief case review in the team.</summary>
    public static RuleKind BriefCaseReview { get; } = new()
    {
        Id = "brief-case-review",
        Title = "Brief case review in the team",
        Clock = "From one of the team to the next",
        Topic = RuleTopic.Audit,
        Subject = RuleSubject.Team,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Oversight,
        Needs = ["audit.audited_on", "audit.kind", "audit.team_id"],
    };

    private static IReadOnlyList<RuleKind> Auditing { get; } =
    [
        ManagerAudit,
        AuditFollowUp,
        InadequateAuditActions,
        ModerationWindow,
        CollaborativeAudit,
        BriefCaseReview,
    ];
}
