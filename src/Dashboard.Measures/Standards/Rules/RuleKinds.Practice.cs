namespace Dashboard.Measures.Standards;

/// <content>Practice with the family.</content>
public static partial class RuleKinds
{
    /// <summary>Family network meeting.</summary>
    public static RuleKind NetworkMeeting { get; } = new()
    {
        Id = "family-network-meeting",
        Title = "Family network meeting",
        Clock = "From the start of the episode to the meeting",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
    };

    /// <summary>Mapping with the family.</summary>
    public static RuleKind PracticeMapping { get; } = new()
    {
        Id = "practice-mapping",
        Title = "Mapping with the family",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.mapping",
    };

    /// <summary>Three Houses or equivalent direct work.</summary>
    public static RuleKind PracticeThreeHouses { get; } = new()
    {
        Id = "practice-three-houses",
        Title = "Three Houses or equivalent direct work",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.three-houses",
    };

    /// <summary>Danger statement.</summary>
    public static RuleKind PracticeDangerStatement { get; } = new()
    {
        Id = "practice-danger-statement",
        Title = "Danger statement",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.danger-statement",
    };

    /// <summary>Safety goal.</summary>
    public static RuleKind PracticeSafetyGoal { get; } = new()
    {
        Id = "practice-safety-goal",
        Title = "Safety goal",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.safety-goal",
    };

    /// <summary>Safety scale.</summary>
    public static RuleKind PracticeSafetyScale { get; } = new()
    {
        Id = "practice-safety-scale",
        Title = "Safety scale",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.safety-scale",
    };

    /// <summary>Words and Pictures.</summary>
    public static RuleKind PracticeWordsAndPictures { get; } = new()
    {
        Id = "practice-words-and-pictures",
        Title = "Words and Pictures",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.words-and-pictures",
    };

    /// <summary>Family network meeting.</summary>
    public static RuleKind PracticeFamilyNetworkMeeting { get; } = new()
    {
        Id = "practice-family-network-meeting",
        Title = "Family network meeting",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.family-network-meeting",
    };

    /// <summary>Safety plan.</summary>
    public static RuleKind PracticeSafetyPlan { get; } = new()
    {
        Id = "practice-safety-plan",
        Title = "Safety plan",
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.safety-plan",
    };

    /// <summary>Safety plan and safety scale renewed.</summary>
    public static RuleKind PracticeRenewal { get; } = new()
    {
        Id = "practice-renewal",
        Title = "Safety plan and safety scale renewed",
        Clock = "From one to the next",
        Topic = RuleTopic.Practice,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos.current",
    };

    private static IReadOnlyList<RuleKind> Practising { get; } =
    [
        NetworkMeeting,
        PracticeMapping,
        PracticeThreeHouses,
        PracticeDangerStatement,
        PracticeSafetyGoal,
        PracticeSafetyScale,
        PracticeWordsAndPictures,
        PracticeFamilyNetworkMeeting,
        PracticeSafetyPlan,
        PracticeRenewal,
    ];
}
