namespace Dashboard.Measures.Standards;

/// <content>Escalations.</content>
public static partial class RuleKinds
{
    /// <summary>Escalation of a fostering reviewing officer.</summary>
    public static RuleKind FosteringEscalation { get; } = new()
    {
        Id = "fostering-escalation",
        Title = "Escalation of a fostering reviewing officer",
        Clock = "From the start of the stage to its end",
        Topic = RuleTopic.Escalations,
        Consequence = Consequence.Plan,
        Needs = ["escalation.raised_on", "escalation.stage_started_on"],
    };

    /// <summary>Escalation of a conference chair.</summary>
    public static RuleKind ChairEscalation { get; } = new()
    {
        Id = "conference-chair-escalation",
        Title = "Escalation of a conference chair",
        Clock = "From the start of the stage to its end",
        Topic = RuleTopic.Escalations,
        Consequence = Consequence.Plan,
        Needs = ["escalation.raised_on", "escalation.stage_started_on"],
    };

    /// <summary>Escalation of a reviewing officer.</summary>
    public static RuleKind ReviewingOfficerEscalation { get; } = new()
    {
        Id = "reviewing-officer-escalation",
        Title = "Escalation of a reviewing officer",
        Clock = "From the start of the stage to its end",
        Topic = RuleTopic.Escalations,
        Consequence = Consequence.Plan,
        Needs = ["escalation.raised_on", "escalation.stage_started_on"],
    };

    /// <summary>Dispute resolved.</summary>
    public static RuleKind DisputeResolution { get; } = new()
    {
        Id = "dispute-resolution",
        Title = "Dispute resolved",
        Clock = "From the formal challenge to its resolution",
        Topic = RuleTopic.Escalations,
        Consequence = Consequence.Plan,
        Needs = ["escalation.raised_on", "escalation.resolved_on"],
    };

    private static IReadOnlyList<RuleKind> Escalating { get; } =
    [
        FosteringEscalation,
        ChairEscalation,
        ReviewingOfficerEscalation,
        DisputeResolution,
    ];
}
