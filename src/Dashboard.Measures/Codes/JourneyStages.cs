namespace Dashboard.Measures.Codes;

/// <summary>Stages of the way from a contact into care.</summary>
public static class JourneyStages
{
    public const string Contact = "contact";
    public const string Referral = "referral";
    public const string Assessment = "assessment";
    public const string Enquiry = "enquiry";
    public const string Conference = "conference";
    public const string Plan = "plan";
    public const string Care = "care";

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Stage,
        "Furthest stage",
        (Contact, "Contact only"),
        (Referral, "Referral"),
        (Assessment, "Assessment"),
        (Enquiry, "Section 47 enquiry"),
        (Conference, "Initial conference"),
        (Plan, "Child protection plan"),
        (Care, "Looked after"));

    /// <summary>The name of a stage as a step of the way.</summary>
    public static string Step(string stage) => stage == Contact ? "Contact" : List.Label(stage);
}
