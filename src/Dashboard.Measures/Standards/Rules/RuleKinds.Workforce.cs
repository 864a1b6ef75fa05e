namespace Dashboard.Measures.Standards;

/// <content>Workforce.</content>
public static partial class RuleKinds
{
    /// <summary>Children to a worker.</summary>
    public static RuleKind CaseloadWorker { get; } = new()
    {
        Id = "caseload-worker",
        Title = "Children to a worker",
        Clock = "Children allocated to one worker",
        Topic = RuleTopic.Workforce,
        Subject = RuleSubject.Worker,
        Shape = RuleShape.Ceiling,
        Consequence = Consequence.Oversight,
        Needs = ["ssd_involvements.invo_professional_id"],
        MeasuredBy = "caseload.over-limit",
    };

    /// <summary>Children to a team.</summary>
    public static RuleKind CaseloadTeam { get; } = new()
    {
        Id = "caseload-team",
        Title = "Children to a team",
        Clock = "Children held by one team",
        Topic = RuleTopic.Workforce,
        Subject = RuleSubject.Team,
        Shape = RuleShape.Ceiling,
        Consequence = Consequence.Oversight,
        Needs = ["ssd_involvements.invo_professional_team"],
        MeasuredBy = "team.over-limit",
    };

    private static IReadOnlyList<RuleKind> Staffing { get; } =
    [
        CaseloadWorker,
        CaseloadTeam,
        new RuleKind
        {
            Id = "induction-evaluation",
            Title = "Induction evaluated",
            Clock = "From the start in post to the evaluation",
            Topic = RuleTopic.Workforce,
            Subject = RuleSubject.Worker,
            Consequence = Consequence.Oversight,
            Lacks = "which worker an induction was for",
        },
        new RuleKind
        {
            Id = "probation",
            Title = "Probation ended",
            Clock = "From the start in post to the end of probation",
            Topic = RuleTopic.Workforce,
            Subject = RuleSubject.Worker,
            Consequence = Consequence.Oversight,
            Lacks = "the dates on which probation ends",
        },
    ];
}
