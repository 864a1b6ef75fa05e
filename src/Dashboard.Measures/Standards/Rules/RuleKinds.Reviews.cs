namespace Dashboard.Measures.Standards;

/// <content>Reviews.</content>
public static partial class RuleKinds
{
    /// <summary>Review conference.</summary>
    public static RuleKind ProtectionReview { get; } = new()
    {
        Id = "cp-review",
        Title = "Review conference",
        Clock = "From the initial conference, then from review to review",
        Topic = RuleTopic.Reviews,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cp_plans.cppl_cp_plan_start_date", "ssd_cp_reviews.cppr_cp_review_date"],
    };

    /// <summary>Review of a child in care.</summary>
    public static RuleKind CareReview { get; } = new()
    {
        Id = "cla-review",
        Title = "Review of a child in care",
        Clock = "From the start of care, then from review to review",
        Topic = RuleTopic.Reviews,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_cla_episodes.clae_cla_episode_start_date", "ssd_cla_reviews.clar_cla_review_date"],
    };

    /// <summary>Review of a pathway plan.</summary>
    public static RuleKind PathwayReview { get; } = new()
    {
        Id = "pathway-plan-review",
        Title = "Review of a pathway plan",
        Clock = "From the last review to the next",
        Topic = RuleTopic.Reviews,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_care_leavers.clea_pathway_plan_review_date"],
    };

    private static IReadOnlyList<RuleKind> Reviewing { get; } =
    [
        new RuleKind
        {
            Id = "core-group-first",
            Title = "First core group",
            Clock = "From the initial conference to the first core group, and on where the text says so",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of core groups",
        },
        new RuleKind
        {
            Id = "cp-core-group",
            Title = "Core group",
            Clock = "From one core group to the next",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of core groups",
        },
        ProtectionReview,
        CareReview,
        new RuleKind
        {
            Id = "cin-first-meeting",
            Title = "First meeting of a child in need",
            Clock = "From the decision to the first meeting",
            Topic = RuleTopic.Reviews,
            Consequence = Consequence.Plan,
            Lacks = "the dates of child in need meetings",
        },
        new RuleKind
        {
            Id = "cin-plan-review",
            Title = "Review of a child in need plan",
            Clock = "From one review to the next",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of reviews of child in need plans",
        },
        new RuleKind
        {
            Id = "cla-plan-review",
            Title = "Review of a care plan",
            Clock = "From one review to the next",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of reviews of care plans",
        },
        new RuleKind
        {
            Id = "short-break-review",
            Title = "Review of a short break",
            Clock = "From the plan, then from review to review",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of short break reviews",
        },
        new RuleKind
        {
            Id = "short-break-plan-review",
            Title = "Review of a short break plan",
            Clock = "From the plan, then from review to review",
            Topic = RuleTopic.Reviews,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of short break plan reviews",
        },
        PathwayReview,
        new RuleKind
        {
            Id = "plan-updated-after-review",
            Title = "Plan brought up to date after a review",
            Clock = "From the review to the new plan",
            Topic = RuleTopic.Reviews,
            Consequence = Consequence.Plan,
            Lacks = "the dates on which plans are brought up to date",
        },
    ];
}
