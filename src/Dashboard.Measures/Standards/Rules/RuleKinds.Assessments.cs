namespace Dashboard.Measures.Standards;

/// <content>Assessments.</content>
public static partial class RuleKinds
{
    /// <summary>Referral allocated.</summary>
    public static RuleKind AssessmentAllocated { get; } = new()
    {
        Id = "assessment-allocated",
        Title = "Referral allocated",
        Clock = "From the referral to its first worker",
        Topic = RuleTopic.Assessments,
        Consequence = Consequence.Plan,
        Needs = ["ssd_cin_episodes.cine_referral_date", "ssd_involvements.invo_involvement_start_date"],
    };

    /// <summary>Assessment completed.</summary>
    public static RuleKind AssessmentComplete { get; } = new()
    {
        Id = "assessment-complete",
        Title = "Assessment completed",
        Clock = "From the start of the clock to the authorisation of the assessment",
        Topic = RuleTopic.Assessments,
        Consequence = Consequence.Statutory,
        Starts = [("start", "the start of the assessment"), ("referral", "the referral"), ("allocation", "the allocation to the worker")],
        Needs = ["ssd_cin_assessments.cina_assessment_start_date", "ssd_cin_assessments.cina_assessment_auth_date"],
    };

    /// <summary>Assessment brought up to date.</summary>
    public static RuleKind AssessmentUpdate { get; } = new()
    {
        Id = "assessment-update",
        Title = "Assessment brought up to date",
        Clock = "From the last assessment of an open child to the next",
        Topic = RuleTopic.Assessments,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Plan,
        Needs = ["ssd_cin_assessments.cina_assessment_auth_date"],
    };

    private static IReadOnlyList<RuleKind> Assessing { get; } =
    [
        AssessmentAllocated,
        new RuleKind
        {
            Id = "child-first-seen",
            Title = "Child first seen",
            Clock = "From the allocation to the first time the child is seen",
            Topic = RuleTopic.Assessments,
            Consequence = Consequence.Safety,
            Lacks = "the date on which the child is first seen for an assessment",
        },
        new RuleKind
        {
            Id = "assessment-progress-review",
            Title = "Progress of an assessment looked at",
            Clock = "From the allocation to each look at the assessment",
            Topic = RuleTopic.Assessments,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates on which assessments are looked at",
        },
        AssessmentComplete,
        AssessmentUpdate,
        new RuleKind
        {
            Id = "viability-assessment",
            Title = "Viability assessment",
            Clock = "From the request to the assessment",
            Topic = RuleTopic.Assessments,
            Consequence = Consequence.Plan,
            Lacks = "the dates of viability assessments",
        },
    ];
}
