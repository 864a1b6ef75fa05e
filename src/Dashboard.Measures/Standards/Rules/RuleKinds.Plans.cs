namespace Dashboard.Measures.Standards;

/// <content>Plans.</content>
public static partial class RuleKinds
{
    /// <summary>Care plan.</summary>
    public static RuleKind CarePlanMade { get; } = new()
    {
        Id = "care-plan",
        Title = "Care plan",
        Clock = "From the start of care to the care plan",
        Topic = RuleTopic.Plans,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_care_plan.lacp_cla_care_plan_start_date"],
    };

    /// <summary>Permanence plan.</summary>
    public static RuleKind PermanencePlan { get; } = new()
    {
        Id = "permanence-plan",
        Title = "Permanence plan",
        Clock = "By the second review of a child in care",
        Topic = RuleTopic.Plans,
        Shape = RuleShape.Before,
        Consequence = Consequence.Plan,
        Needs = ["ssd_cla_reviews.clar_cla_review_date", "ssd_cla_care_plan.lacp_cla_care_plan_start_date"],
    };

    private static IReadOnlyList<RuleKind> Planning { get; } =
    [
        CarePlanMade,
        PermanencePlan,
        new RuleKind
        {
            Id = "pathway-plan",
            Title = "Pathway plan",
            Clock = "From the age at which it is owed to the plan",
            Topic = RuleTopic.Plans,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Statutory,
            Lacks = "the date of the first pathway plan",
        },
    ];
}
