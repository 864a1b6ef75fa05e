namespace Dashboard.Measures.Standards;

/// <content>Care.</content>
public static partial class RuleKinds
{
    /// <summary>Initial health assessment.</summary>
    public static RuleKind InitialHealthAssessment { get; } = new()
    {
        Id = "initial-health-assessment",
        Title = "Initial health assessment",
        Clock = "From the start of care to the first health assessment",
        Topic = RuleTopic.Care,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_health.clah_health_check_date"],
    };

    private static IReadOnlyList<RuleKind> Caring { get; } =
    [
        new RuleKind
        {
            Id = "placement-meeting",
            Title = "Placement meeting",
            Clock = "From an emergency placement to the meeting",
            Topic = RuleTopic.Care,
            Consequence = Consequence.Plan,
            Lacks = "the dates of placement meetings",
        },
        InitialHealthAssessment,
        new RuleKind
        {
            Id = "personal-education-plan",
            Title = "Personal education plan",
            Clock = "From the start of care to the plan",
            Topic = RuleTopic.Care,
            Consequence = Consequence.Statutory,
            Lacks = "the dates of personal education plans",
        },
    ];
}
