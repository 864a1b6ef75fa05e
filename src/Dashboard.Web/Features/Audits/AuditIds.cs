namespace Dashboard.Web.Features.Audits;

/// <summary>Ids of the measures that the pages show.</summary>
internal static class AuditIds
{
    public const string Completed = "audit.completed";
    public const string PerManager = "audit.per-manager";
    public const string ByAuditor = "audit.by-auditor";
    public const string Good = "audit.good";
    public const string Inadequate = "audit.inadequate";
    public const string Scale = "audit.scale";
    public const string Family = "audit.family-feedback";
    public const string Answered = "audit.inadequate-answered";
    public const string FollowUp = "audit.follow-up-in-time";
    public const string ActionsAgreed = "audit.actions-agreed";
    public const string ActionsOpen = "audit.actions-open";
    public const string ActionsOverdue = "audit.actions-overdue";
    public const string Moderated = "audit.moderated";
    public const string Agreement = "audit.moderation-agreement";
    public const string Question = "audit.question";
    public const string QuestionGrade = "audit.question-grade";

    /// <summary>The figures at the head of the page.</summary>
    public static IReadOnlyList<string> Head { get; } = [Completed, PerManager, Good, Inadequate, Scale, Family, Moderated, ActionsOverdue];

    /// <summary>What is drawn over two years.</summary>
    public static IReadOnlyList<string> OverTime { get; } = [Good, Inadequate, Scale, Family];

    /// <summary>What is said of each team.</summary>
    public static IReadOnlyList<string> OfTeams { get; } = [Completed, PerManager, Good, Inadequate, Scale, ActionsOverdue];

    /// <summary>What becomes of audits.</summary>
    public static IReadOnlyList<string> AfterAudits { get; } = [Answered, FollowUp, ActionsAgreed, ActionsOpen, ActionsOverdue];

    /// <summary>Moderation, always over twelve months: it is drawn from a few audits.</summary>
    public static IReadOnlyList<string> Moderation { get; } = [Moderated, Agreement];
}
