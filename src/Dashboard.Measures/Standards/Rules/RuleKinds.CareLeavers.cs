namespace Dashboard.Measures.Standards;

/// <content>Care leavers.</content>
public static partial class RuleKinds
{
    /// <summary>Contact with a care leaver.</summary>
    public static RuleKind LeaverContact { get; } = new()
    {
        Id = "care-leaver-contact",
        Title = "Contact with a care leaver",
        Clock = "From one contact to the next",
        Topic = RuleTopic.CareLeavers,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Plan,
        Needs = ["ssd_care_leavers.clea_care_leaver_latest_contact"],
    };

    /// <summary>Visit to a care leaver.</summary>
    public static RuleKind LeaverVisit { get; } = new()
    {
        Id = "care-leaver-visit",
        Title = "Visit to a care leaver",
        Clock = "From one visit to the next",
        Topic = RuleTopic.CareLeavers,
        Shape = RuleShape.Repeating,
        Consequence = Consequence.Plan,
        Needs = ["ssd_care_leavers.clea_care_leaver_latest_contact"],
    };

    private static IReadOnlyList<RuleKind> Leaving { get; } =
    [
        LeaverContact,
        LeaverVisit,
    ];
}
