namespace Dashboard.Measures.Standards;

/// <content>Front door.</content>
public static partial class RuleKinds
{
    /// <summary>Response to a contact.</summary>
    public static RuleKind ContactResponse { get; } = new()
    {
        Id = "contact-response",
        Title = "Response to a contact",
        Clock = "From the contact to its decision",
        Topic = RuleTopic.FrontDoor,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_contacts.cont_contact_date", "contact_decision.decided_at"],
    };

    /// <summary>Decision on a referral.</summary>
    public static RuleKind ReferralDecision { get; } = new()
    {
        Id = "referral-decision",
        Title = "Decision on a referral",
        Clock = "From the contact to the decision on it",
        Topic = RuleTopic.FrontDoor,
        Consequence = Consequence.Statutory,
        Needs = ["ssd_contacts.cont_contact_date", "contact_decision.decided_at"],
    };

    private static IReadOnlyList<RuleKind> FrontDoor { get; } =
    [
        ContactResponse,
        ReferralDecision,
        new RuleKind
        {
            Id = "early-help-first-contact",
            Title = "First contact of early help",
            Clock = "From the allocation to the first contact with the family",
            Topic = RuleTopic.FrontDoor,
            Consequence = Consequence.Plan,
            Lacks = "the date of the first contact of early help",
        },
        new RuleKind
        {
            Id = "early-help-visit",
            Title = "Visit of early help",
            Clock = "From one visit to the next",
            Topic = RuleTopic.FrontDoor,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of visits of early help",
        },
        new RuleKind
        {
            Id = "early-help-assessment-review",
            Title = "Review of an early help assessment",
            Clock = "From one review to the next",
            Topic = RuleTopic.FrontDoor,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of reviews of early help assessments",
        },
        new RuleKind
        {
            Id = "early-help-plan",
            Title = "Early help plan",
            Clock = "From the start of the episode to the plan, then from review to review",
            Topic = RuleTopic.FrontDoor,
            Shape = RuleShape.Repeating,
            Consequence = Consequence.Plan,
            Lacks = "the dates of early help plans",
        },
        new RuleKind
        {
            Id = "step-up-down-handover",
            Title = "Handover between early help and social care",
            Clock = "From the decision to the handover",
            Topic = RuleTopic.FrontDoor,
            Consequence = Consequence.Plan,
            Lacks = "the dates of handovers",
        },
    ];
}
