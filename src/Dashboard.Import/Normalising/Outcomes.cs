using Dashboard.Measures.Records;

namespace Dashboard.Import.Normalising;

/// <summary>Keys of the SSD outcome JSON, by process step.</summary>
internal static class Outcomes
{
    public static OutcomeKeys<ContactOutcomes> Contact { get; } = new(
        ("NEW_REFERRAL", ContactOutcomes.NewReferral),
        ("EXISTING_REFERRAL", ContactOutcomes.ExistingReferral),
        ("CP_ENQUIRY", ContactOutcomes.ProtectionEnquiry),
        ("NFA", ContactOutcomes.NoFurtherAction),
        ("NON_AGENCY_ADOPTION", ContactOutcomes.NonAgencyAdoption),
        ("PRIVATE_FOSTERING", ContactOutcomes.PrivateFostering),
        ("ADVICE", ContactOutcomes.Advice),
        ("MISSING", ContactOutcomes.Missing),
        ("OLA_CP", ContactOutcomes.OtherAuthorityProtection),
        ("OTHER_OUTCOMES_EXIST", ContactOutcomes.Other));

    public static OutcomeKeys<ReferralOutcomes> Referral { get; } = new(
        ("SINGLE_ASSESSMENT", ReferralOutcomes.SingleAssessment),
        ("NFA", ReferralOutcomes.NoFurtherAction),
        ("STRATEGY_DISCUSSION", ReferralOutcomes.StrategyDiscussion),
        ("CLA_REQUEST", ReferralOutcomes.CareRequest),
        ("NON_AGENCY_ADOPTION", ReferralOutcomes.NonAgencyAdoption),
        ("PRIVATE_FOSTERING", ReferralOutcomes.PrivateFostering),
        ("CP_TRANSFER_IN", ReferralOutcomes.ProtectionTransferIn),
        ("CP_CONFERENCE", ReferralOutcomes.ProtectionConference),
        ("CARE_LEAVER", ReferralOutcomes.CareLeaver),
        ("OTHER_OUTCOMES_EXIST", ReferralOutcomes.Other));

    public static OutcomeKeys<AssessmentOutcomes> Assessment { get; } = new(
        ("NFA", AssessmentOutcomes.NoFurtherAction),
        ("NFA_S47_END", AssessmentOutcomes.NoFurtherActionAfterEnquiry),
        ("STRATEGY_DISCUSSION", AssessmentOutcomes.StrategyDiscussion),
        ("CLA_REQUEST", AssessmentOutcomes.CareRequest),
        ("PRIVATE_FOSTERING", AssessmentOutcomes.PrivateFostering),
        ("LEGAL_ACTION", AssessmentOutcomes.LegalAction),
        ("PROV_OF_SERVICES", AssessmentOutcomes.Services),
        ("PROV_OF_SB_CARE", AssessmentOutcomes.ShortBreaks),
        ("SPECIALIST_ASSESSMENT", AssessmentOutcomes.SpecialistAssessment),
        ("REFERRAL_TO_OTHER_AGENCY", AssessmentOutcomes.ReferredElsewhere),
        ("OTHER_ACTIONS", AssessmentOutcomes.OtherActions),
        ("OTHER_OUTCOMES_EXIST", AssessmentOutcomes.Other));

    public static OutcomeKeys<EnquiryOutcomes> Enquiry { get; } = new(
        ("NFA", EnquiryOutcomes.NoFurtherAction),
        ("LEGAL_ACTION", EnquiryOutcomes.LegalAction),
        ("PROV_OF_SERVICES", EnquiryOutcomes.Services),
        ("PROV_OF_SB_CARE", EnquiryOutcomes.ShortBreaks),
        ("CP_CONFERENCE", EnquiryOutcomes.ProtectionConference),
        ("NFA_CONTINUE_SINGLE", EnquiryOutcomes.ContinueAssessment),
        ("MONITOR", EnquiryOutcomes.Monitor),
        ("OTHER_OUTCOMES_EXIST", EnquiryOutcomes.Other));

    public static OutcomeKeys<ConferenceOutcomes> Conference { get; } = new(
        ("NFA", ConferenceOutcomes.NoFurtherAction),
        ("REFERRAL_TO_OTHER_AGENCY", ConferenceOutcomes.ReferredElsewhere),
        ("SINGLE_ASSESSMENT", ConferenceOutcomes.SingleAssessment),
        ("PROV_OF_SERVICES", ConferenceOutcomes.Services),
        ("CP", ConferenceOutcomes.ProtectionPlan),
        ("OTHER_OUTCOMES_EXIST", ConferenceOutcomes.Other));
}
