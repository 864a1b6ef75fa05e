using System.Text;

namespace Dashboard.Demo.Output;

/// <summary>The outcome columns: JSON text with one Y/N key per outcome.</summary>
internal static class Outcomes
{
    private static readonly string[] ContactKeys =
    [
        "NEW_REFERRAL", "EXISTING_REFERRAL", "CP_ENQUIRY", "NFA", "NON_AGENCY_ADOPTION", "PRIVATE_FOSTERING", "ADVICE", "MISSING",
        "OLA_CP", "OTHER_OUTCOMES_EXIST",
    ];

    private static readonly string[] ReferralKeys =
    [
        "SINGLE_ASSESSMENT", "NFA", "STRATEGY_DISCUSSION", "CLA_REQUEST", "NON_AGENCY_ADOPTION", "PRIVATE_FOSTERING", "CP_TRANSFER_IN",
        "CP_CONFERENCE", "CARE_LEAVER", "OTHER_OUTCOMES_EXIST",
    ];

    private static readonly string[] AssessmentKeys =
    [
        "NFA", "NFA_S47_END", "STRATEGY_DISCUSSION", "CLA_REQUEST", "PRIVATE_FOSTERING", "LEGAL_ACTION", "PROV_OF_SERVICES",
        "PROV_OF_SB_CARE", "SPECIALIST_ASSESSMENT", "REFERRAL_TO_OTHER_AGENCY", "OTHER_ACTIONS", "OTHER_OUTCOMES_EXIST",
    ];

    private static readonly string[] EnquiryKeys =
    [
        "NFA", "LEGAL_ACTION", "PROV_OF_SERVICES", "PROV_OF_SB_CARE", "CP_CONFERENCE", "NFA_CONTINUE_SINGLE", "MONITOR",
        "OTHER_OUTCOMES_EXIST",
    ];

    private static readonly string[] ConferenceKeys =
        ["NFA", "REFERRAL_TO_OTHER_AGENCY", "SINGLE_ASSESSMENT", "PROV_OF_SERVICES", "CP", "OTHER_OUTCOMES_EXIST"];

    private static readonly Dictionary<(string[], string), string> Made = [];

    public static string Contact(string outcome) => Make(ContactKeys, outcome);

    public static string Referral(string outcome) => Make(ReferralKeys, outcome);

    public static string Assessment(string outcome) => Make(AssessmentKeys, outcome);

    public static string Enquiry(string outcome) => Make(EnquiryKeys, outcome);

    public static string Conference(string outcome) => Make(ConferenceKeys, outcome);

    private static string Make(string[] keys, string outcome)
    {
        lock (Made)
        {
            if (!Made.TryGetValue((keys, outcome), out var json))
            {
                var text = new StringBuilder("{");
                foreach (var key in keys)
                {
                    text.Append(text.Length > 1 ? "," : "").Append('"').Append(key).Append("\":\"").Append(key == outcome ? 'Y' : 'N').Append('"');
                }

                Made[(keys, outcome)] = json = text.Append('}').ToString();
            }

            return json;
        }
    }
}
