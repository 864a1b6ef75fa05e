using Dashboard.Measures.Records;
using Dashboard.Measures.Standards;

namespace Dashboard.Data.Standards;

/// <summary>Which records a rule is read from: those that tell who is open and with whom, and those that its fields name.</summary>
internal static class RuleTables
{
    private static readonly Type[] OfEveryChild =
    [
        typeof(OrgUnit), typeof(Worker), typeof(WorkforcePost), typeof(Child), typeof(Allocation), typeof(Referral), typeof(Assessment),
        typeof(NeedPlan), typeof(ProtectionPlan), typeof(CareEpisode), typeof(LegalStatus),
    ];

    private static readonly Dictionary<string, Type[]> ByTable = new()
    {
        ["ssd_contacts"] = [typeof(Contact)],
        ["contact_decision"] = [typeof(ContactDecision)],
        ["ssd_s47_enquiry"] = [typeof(Enquiry), typeof(Conference)],
        ["ssd_initial_cp_conference"] = [typeof(Conference), typeof(Enquiry)],
        ["conference_consultation"] = [typeof(ConferenceConsultation)],
        ["ssd_cin_visits"] = [typeof(Visit)],
        ["ssd_cp_visits"] = [typeof(Visit)],
        ["ssd_cla_visits"] = [typeof(Visit), typeof(Review)],
        ["ssd_cp_reviews"] = [typeof(Review)],
        ["ssd_cla_reviews"] = [typeof(Review)],
        ["ssd_cla_placement"] = [typeof(Placement)],
        ["ssd_cla_care_plan"] = [typeof(CarePlan)],
        ["ssd_cla_health"] = [typeof(HealthCheck)],
        ["ssd_missing"] = [typeof(MissingEpisode)],
        ["missing_interview"] = [typeof(MissingInterview)],
        ["ssd_care_leavers"] = [typeof(CareLeaver)],
        ["practice_activity"] = [typeof(PracticeActivity)],
        ["case_supervision"] = [typeof(CaseSupervision)],
        ["staff_supervision"] = [typeof(StaffSupervision)],
        ["observation"] = [typeof(Observation)],
        ["audit"] = [typeof(Audit)],
        ["audit_action"] = [typeof(AuditAction)],
        ["escalation"] = [typeof(Escalation)],
        ["practice_event"] = [typeof(PracticeEvent)],
        ["feedback"] = [typeof(Feedback)],
    };

    /// <summary>The records of a rule.</summary>
    public static IReadOnlySet<Type> Of(RuleKind kind) => kind.Needs
        .SelectMany(need => need.Split('|'))
        .Select(field => field[..field.IndexOf('.', StringComparison.Ordinal)])
        .SelectMany(table => ByTable.GetValueOrDefault(table, []))
        .Concat(OfEveryChild)
        .ToHashSet();
}
