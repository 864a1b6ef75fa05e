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

    /// <summary>The first one of each of the eight elements in an episode; ids as those of the measures.</summary>
    private static IEnumerable<RuleKind> FirstOfEachElement { get; } = new[]
    {
        ("mapping", "Mapping with the family"),
        ("three-houses", "Three Houses or equivalent direct work"),
        ("danger-statement", "Danger statement"),
        ("safety-goal", "Safety goal"),
        ("safety-scale", "Safety scale"),
        ("words-and-pictures", "Words and Pictures"),
        ("family-network-meeting", "Family network meeting"),
        ("safety-plan", "Safety plan"),
    }.Select(((string Code, string Title) element) => new RuleKind
    {
        Id = "practice-" + element.Code,
        Title = element.Title,
        Clock = "From the start of the episode to the first one",
        Topic = RuleTopic.Practice,
        Consequence = Consequence.Practice,
        Needs = ["ssd_cin_episodes.cine_referral_date", "practice_activity.activity_date"],
        MeasuredBy = "sos." + element.Code,
    }).ToList();

    private static IReadOnlyList<RuleKind> Practising { get; } =
    [
        NetworkMeeting,
        .. FirstOfEachElement,
        PracticeRenewal,
    ];
}
