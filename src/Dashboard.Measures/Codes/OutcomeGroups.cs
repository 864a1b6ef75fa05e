using Dashboard.Measures.Records;

namespace Dashboard.Measures.Codes;

/// <summary>What came of a contact or of a section 47 enquiry: one group each, the first that applies.</summary>
public static class OutcomeGroups
{
    public const string NewReferral = "new-referral";
    public const string ExistingReferral = "existing-referral";
    public const string ProtectionEnquiry = "protection-enquiry";
    public const string Advice = "advice";
    public const string AlreadyOnPlan = "on-plan";
    public const string Conference = "conference";
    public const string Support = "support";
    public const string NoFurtherAction = "no-further-action";
    public const string Other = "other";
    public const string Open = "open";
    public const string NotKnown = "not-known";

    private const ContactOutcomes OtherContact =
        ContactOutcomes.NonAgencyAdoption | ContactOutcomes.PrivateFostering | ContactOutcomes.Missing | ContactOutcomes.OtherAuthorityProtection | ContactOutcomes.Other;

    private const EnquiryOutcomes WithoutConference =
        EnquiryOutcomes.LegalAction | EnquiryOutcomes.Services | EnquiryOutcomes.ShortBreaks | EnquiryOutcomes.ContinueAssessment | EnquiryOutcomes.Monitor | EnquiryOutcomes.Other;

    /// <summary>Labels.</summary>
    public static CodeList List { get; } = new(
        Engine.Dimensions.Outcome,
        "Outcome",
        (NewReferral, "New referral"),
        (ProtectionEnquiry, "Child protection enquiry"),
        (ExistingReferral, "Added to an open referral"),
        (Advice, "Advice or information"),
        (AlreadyOnPlan, "Already on a plan"),
        (Conference, "Initial conference"),
        (Support, "Support without a conference"),
        (NoFurtherAction, "No further action"),
        (Other, "Other outcome"),
        (Open, "Open: no outcome recorded"),
        (NotKnown, "Not known"));

    /// <summary>Group of a contact. Where no outcome is ticked it is not known yet.</summary>
    public static string Of(ContactOutcomes? outcomes) => outcomes switch
    {
        null or ContactOutcomes.None => NotKnown,
        { } some when some.HasFlag(ContactOutcomes.NewReferral) => NewReferral,
        { } some when some.HasFlag(ContactOutcomes.ProtectionEnquiry) => ProtectionEnquiry,
        { } some when some.HasFlag(ContactOutcomes.ExistingReferral) => ExistingReferral,
        { } some when (some & OtherContact) != 0 => Other,
        { } some when some.HasFlag(ContactOutcomes.Advice) => Advice,
        _ => NoFurtherAction,
    };

    /// <summary>Group of an enquiry by what is recorded on it. Monitoring and going on with the assessment are support.</summary>
    public static string Of(EnquiryOutcomes? outcomes, bool? noFurtherAction)
    {
        var some = outcomes ?? EnquiryOutcomes.None;
        return some.HasFlag(EnquiryOutcomes.ProtectionConference) ? Conference
            : (some & WithoutConference) != 0 ? Support
            : noFurtherAction == true || some.HasFlag(EnquiryOutcomes.NoFurtherAction) ? NoFurtherAction
            : Open;
    }
}
