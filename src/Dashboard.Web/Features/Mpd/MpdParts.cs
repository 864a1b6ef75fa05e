using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Mpd;

/// <summary>What the monthly performance data holds, as data. Adding a measure is a word here; how it is counted is in the measure.</summary>
public static class MpdParts
{
    /// <summary>Measures that stand on the front page.</summary>
    public static IReadOnlyList<string> Headlines { get; } =
    [
        "referral.received", "assessment.in-45-days", "cin.open", "cp.open", "cla.open", "supervision.case-in-time", "caseload.children.mean", "audit.good",
    ];

    /// <summary>Measures whose children are shown by age and gender, ethnicity and disability.</summary>
    public static IReadOnlyList<string> Demographics { get; } = ["cin.open", "cp.open", "cla.open"];

    /// <summary>Splits of the children.</summary>
    public static IReadOnlyList<string> DemographicSplits { get; } = [Dimensions.AgeAndGender, Dimensions.Age, Dimensions.Gender, Dimensions.Ethnicity, Dimensions.Disability];

    /// <summary>Parts in the order of a child's journey, then what is done for the work.</summary>
    public static IReadOnlyList<MpdPart> All { get; } =
    [
        new(
            "Contacts and referrals",
            "What reached the front door in the month, and what became of it.",
            ["referral.received", "referral.re-referral"],
            ["contact.received", "referral.received", "referral.re-referral", "referral.nfa", "contact.to-referral", "contact.decision-in-time", "referral.received.rate"]),
        new("Early help", "Help before, or instead of, social care.", ["early-help.open"], ["early-help.open", "early-help.started", "early-help.also-referred"]),
        new(
            "Assessments",
            "Assessments finished in the month, and those open at its end.",
            ["assessment.in-45-days"],
            ["assessment.completed", "assessment.in-45-days", "assessment.child-seen", "assessment.open", "assessment.open-overdue", "assessment.support-needed", "assessment.in-45-days.from-referral", "assessment.days"]),
        new(
            "Section 47 and conferences",
            "Enquiries begun in the month, and the conferences that were held.",
            ["s47.started", "icpc.in-15-days"],
            ["s47.started", "s47.to-icpc", "icpc.held", "icpc.in-15-days", "icpc.to-plan", "s47.waiting", "s47.no-conference-overdue", "s47.repeat"]),
        new(
            "Children in need",
            "Every child open to social care, and visits to those on a child in need plan.",
            ["cin.open", "cin.visit-in-time"],
            ["cin.open", "cin.plan-open", "cin.visit-in-time", "cin.not-seen-6-weeks", "cin.plan-over-26-weeks", "cin.plan-review-in-time", "cin.started", "cin.ended", "cin.open.rate"]),
        new(
            "Child protection plans",
            "Children on a plan at the end of the month, and how they are seen and reviewed.",
            ["cp.open", "cp.visit-in-time"],
            ["cp.open", "cp.visit-in-time", "cp.seen-alone", "cp.core-group-in-time", "cp.review-in-time", "cp.second-plan", "cp.started", "cp.ended", "cp.over-2-years.open", "cp.open.rate"]),
        new(
            "Children looked after",
            "Children in care at the end of the month, their visits, reviews, homes and health.",
            ["cla.open", "cla.three-placements"],
            [
                "cla.open", "cla.visit-in-time", "cla.review-in-time", "cla.permanence-plan", "cla.three-placements", "cla.long-term-stability", "cla.started", "cla.ended", "cla.over-20-miles", "cla.foster-share",
                "cla.health-assessment", "cla.dental", "cla.missing", "cla.return-interview", "cla.open.rate",
            ]),
        new("Care leavers", "Young people who left care and are owed support.", ["leaver.in-touch"], ["leaver.open", "leaver.in-touch", "leaver.suitable-accommodation", "leaver.eet", "leaver.pathway-plan-in-time"]),
        new("Adoption", "Few children are adopted in a year: times are of twelve months.", [], ["adoption.adopted", "adoption.placed", "adoption.waiting", "adoption.entry-to-placed-days", "adoption.order-to-match-days"]),
        new(
            "Practice",
            "Signs of Safety: the share of open children with each of the eight elements.",
            ["sos.safety-plan", "sos.complete"],
            ["sos.mapping", "sos.three-houses", "sos.danger-statement", "sos.safety-goal", "sos.safety-scale", "sos.safety-plan", "sos.words-and-pictures", "sos.family-network-meeting", "sos.complete"]),
        new(
            "Supervision",
            "Whether supervision was held as often as the standard asks.",
            ["supervision.case-in-time"],
            ["supervision.case-in-time", "supervision.case-overdue", "supervision.staff-in-time", "supervision.allocation-in-time", "supervision.actions-completed", "supervision.group", "observation.in-12-months"]),
        new(
            "Caseload and workforce",
            "How many children each worker holds, and who works here.",
            ["caseload.children.mean"],
            ["caseload.children.mean", "caseload.over-limit", "caseload.unallocated", "team.children", "workforce.agency", "workforce.vacancy", "workforce.turnover", "caseload.worker-changes"]),
        new(
            "Audit",
            "Collaborative case audits, their grades and what was agreed.",
            ["audit.good"],
            ["audit.completed", "audit.good", "audit.inadequate", "audit.moderated", "audit.actions-open", "audit.actions-overdue", "audit.moderation-agreement", "audit.follow-up-in-time", "audit.family-feedback"]),
        new(
            "Feedback and complaints",
            "What families said, and complaints answered.",
            ["feedback.received"],
            ["feedback.received", "feedback.parent.high", "complaint.answered-in-time", "complaint.upheld", "escalation.raised", "escalation.open", "escalation.over-limit"]),
        new(
            "Outcomes",
            "Whether children are better off: shares of those who were scaled more than once.",
            ["outcome.no-re-referral"],
            ["outcome.improved.safety", "outcome.improved.wellbeing", "outcome.stepped-down", "outcome.no-re-referral", "outcome.returned-home-safely", "outcome.stable-home"]),
    ];
}
