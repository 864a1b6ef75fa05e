using Dashboard.Measures.Engine;

namespace Dashboard.Web.Features.Statutory;

/// <summary>The pages of the statutory picture. Adding a measure to a page is a line here; how it is counted is in the measure.</summary>
public static class StatutoryPages
{
    /// <summary>Start of the address of every page.</summary>
    public const string Root = "/statutory/";

    /// <summary>Slug of the page of all groups.</summary>
    public const string Headlines = "headlines";

    private static readonly StatutoryPageSpec[] Groups =
    [
        new(
            "front-door",
            "Front door",
            "What comes to the front door, and what becomes of it?",
            ["referral.received", "referral.re-referral", "referral.nfa"],
            "A contact is anything that reaches the front door; a referral is a contact taken up by children's social care. A re-referral is a referral of a child who had been referred in the 365 days before: many of them may mean that help ended too early.",
            [
                new("Contacts", null, [Figure("contact.received"), Figure("contact.received.rate"), Figure("contact.to-referral"), Figure("contact.decision-in-time"), Split("contact.received", Dimensions.Source), Split("contact.received", Dimensions.Outcome), Pyramid("contact.received"), Split("contact.received", Dimensions.Ethnicity)]),
                new("Referrals", null,
                [
                    Figure("referral.received"), Figure("referral.received.rate"), Figure("referral.re-referral"), Figure("referral.nfa"),
                    Trend("referral.received"), Trend("referral.re-referral"), Bands("referral.re-referral"),
                    Split("referral.received", Dimensions.Source), Split("referral.received", Dimensions.Need), Pyramid("referral.received"), Split("referral.received", Dimensions.Ethnicity),
                ]),
                new("Re-referrals by team", "Teams with the highest share first.", [Units("referral.re-referral")]),
            ]),
        new(
            "early-help",
            "Early help",
            "Who gets help early, and who comes to social care all the same?",
            ["early-help.open", "early-help.started", "early-help.also-referred"],
            "Early help is support by the council and its partners before, or instead of, children's social care. Most of it belongs to no team of social care, so its figures are those of the authority. That a child was also referred is no failure of early help: it may have been how the need was noticed.",
            [
                new("Open at the end of the month", null,
                [
                    Figure("early-help.open"), Figure("early-help.open.rate"), Trend("early-help.open"), Bands("early-help.open"),
                    Pyramid("early-help.open"), Split("early-help.open", Dimensions.Ethnicity), Split("early-help.open", Dimensions.Organisation),
                ]),
                new("Started in the period", null, [Figure("early-help.started"), Figure("early-help.started.rate"), Trend("early-help.started"), Pyramid("early-help.started"), Split("early-help.started", Dimensions.Organisation)]),
                new("Also referred", "Children with early help in the six months to the last month, with a referral in the same six months.", [Figure("early-help.also-referred"), Trend("early-help.also-referred"), Split("early-help.also-referred", Dimensions.Age)]),
            ]),
        new(
            "assessments",
            "Assessments",
            "Are assessments finished in time, and is the child seen?",
            ["assessment.in-45-days", "assessment.completed", "assessment.open-overdue"],
            "An assessment should be finished within 45 working days. Two clocks are in use: from the start of the assessment, as the census checks it, and from the referral, as the guidance says. The first is the headline here; the second stands beside it.",
            [
                new("Finished in the period", null,
                [
                    Figure("assessment.completed"), Figure("assessment.completed.rate"), Figure("assessment.in-45-days"), Figure("assessment.in-45-days.from-referral"), Figure("assessment.days"),
                    Figure("assessment.child-seen"), Figure("assessment.support-needed"),
                    Trend("assessment.in-45-days"), Trend("assessment.completed"),
                    Bands("assessment.days"), Pyramid("assessment.completed"), Split("assessment.completed", Dimensions.Ethnicity), Split("assessment.completed", Dimensions.Disability),
                ]),
                new("Open at the end of the month", null, [Figure("assessment.open"), Figure("assessment.open-overdue"), Bands("assessment.open")]),
                new("What assessments find", "Factors at the end of assessments. A child may have several.", [Figure("assessment.factors"), Split("assessment.factors", Dimensions.Factor)]),
                new("In time by team", null, [Units("assessment.in-45-days")]),
            ]),
        new(
            "section-47",
            "Section 47 and conferences",
            "Do section 47 enquiries lead to the right conference, in time?",
            ["s47.to-icpc", "s47.started", "icpc.in-15-days"],
            "A section 47 enquiry asks whether a child is suffering harm. It may lead to an initial child protection conference, which should be held within 15 working days of the strategy discussion. A low share of enquiries that reach a conference can mean too many enquiries, or good work that made a conference unnecessary: the cases tell.",
            [
                new("From enquiry to plan", "The enquiries of the period for children not already on a plan, followed until now.", [Funnel("s47.to-icpc"), Trend("s47.to-icpc")]),
                new("Enquiries", null, [Figure("s47.started"), Figure("s47.started.rate"), Figure("s47.to-icpc"), Figure("s47.repeat"), Trend("s47.started"), Trend("s47.repeat"), Bands("s47.repeat"), Split("s47.outcome", Dimensions.Outcome), Pyramid("s47.started"), Split("s47.started", Dimensions.Ethnicity), Split("s47.started", Dimensions.Disability)]),
                new("Waiting for a conference", null, [Figure("s47.waiting"), Figure("s47.no-conference-overdue"), Bands("s47.waiting")]),
                new("Conferences", null, [Figure("icpc.held"), Figure("icpc.held.rate"), Figure("icpc.in-15-days"), Figure("icpc.to-plan"), Figure("icpc.consulted"), Figure("icpc.days"), Trend("icpc.in-15-days"), Bands("icpc.days"), Pyramid("icpc.held")]),
                new("Conversion by team", "Not a league table: few enquiries make a share swing.", [Units("s47.to-icpc")]),
            ]),
        new(
            "children-in-need",
            "Children in need",
            "How many children are we helping, and do we see them?",
            ["cin.open", "cin.visit-in-time", "cin.not-seen-6-weeks"],
            "Every child who is open to children's social care: looked after, on a child protection plan, on a child in need plan, being assessed or otherwise open. Visits are counted for children on a child in need plan.",
            [
                new("Open children", null,
                [
                    Figure("cin.open"), Figure("cin.open.rate"), Figure("cin.plan-open"), Figure("cin.plan-over-26-weeks"), Trend("cin.open"), Pyramid("cin.open"),
                    Split("cin.open", Dimensions.Status), Split("cin.open", Dimensions.Need), Bands("cin.open"), Split("cin.open", Dimensions.Ethnicity), Split("cin.open", Dimensions.Disability),
                ]),
                new("Coming and going", null, [Figure("cin.started"), Figure("cin.ended"), Trend("cin.started"), Trend("cin.ended"), Split("cin.ended", Dimensions.CloseReason), Bands("cin.ended")]),
                new("Visits and reviews", null, [Figure("cin.visit-in-time"), Figure("cin.not-seen-6-weeks"), Figure("cin.plan-review-in-time"), Bands("cin.not-seen-6-weeks"), Bands("cin.last-seen")]),
                new("Visits in time by team", null, [Units("cin.visit-in-time")]),
            ]),
        new(
            "child-protection",
            "Child protection",
            "Are children on a plan seen, reviewed, and safe enough to leave it for good?",
            ["cp.open", "cp.visit-in-time", "cp.second-plan"],
            "Children on a child protection plan. A second plan means that the child had one before; plans of two years or more may be drifting. Plans of other authorities are left out.",
            [
                new("Children on a plan", null,
                [
                    Figure("cp.open"), Figure("cp.open.rate"), Figure("cp.over-2-years.open"), Figure("cp.review-in-time"), Trend("cp.open"), Pyramid("cp.open"),
                    Split("cp.open", Dimensions.Category), Bands("cp.open"), Split("cp.open", Dimensions.Ethnicity), Split("cp.open", Dimensions.Disability),
                ]),
                new("Starting and ending", null,
                [
                    Figure("cp.started"), Figure("cp.started.rate"), Figure("cp.ended"), Figure("cp.second-plan"), Figure("cp.second-plan.within-2-years"), Figure("cp.over-2-years"),
                    Trend("cp.started"), Trend("cp.second-plan"), Bands("cp.second-plan"), Split("cp.started", Dimensions.Category), Bands("cp.ended"),
                ]),
                new("Seeing the child", null, [Figure("cp.visit-in-time"), Figure("cp.seen-alone"), Figure("cp.core-group-in-time"), Trend("cp.visit-in-time"), Bands("cp.visit-in-time"), Bands("cp.review-in-time")]),
                new("Visits in time by team", null, [Units("cp.visit-in-time")]),
            ]),
        new(
            "looked-after",
            "Children looked after",
            "Who are the children in our care, and how do they come and go?",
            ["cla.open", "cla.started", "cla.ended"],
            "Children looked after by the authority on the last day of the month, short breaks left out.",
            [
                new("Children in care", null,
                [
                    Figure("cla.open"), Figure("cla.open.rate"), Figure("cla.visit-in-time"), Figure("cla.review-in-time"), Figure("cla.permanence-plan"), Trend("cla.open"), Pyramid("cla.open"),
                    Split("cla.open", Dimensions.LegalStatus), Split("cla.open", Dimensions.Permanence), Bands("cla.open"), Split("cla.open", Dimensions.Ethnicity), Split("cla.open", Dimensions.Disability), Split("cla.open", Dimensions.Asylum),
                ]),
                new("Coming into care and leaving it", null,
                [
                    Figure("cla.started"), Figure("cla.ended"), Trend("cla.started"), Trend("cla.ended"), Pyramid("cla.started"), Pyramid("cla.ended"),
                    Split("cla.started", Dimensions.Need), Split("cla.started", Dimensions.Asylum), Split("cla.ended", Dimensions.EndReason),
                ]),
                new("Visits and reviews", "How long ago the child was last visited, and the last review held.", [Bands("cla.visit-in-time"), Bands("cla.review-in-time")]),
                new("Visits in time by team", null, [Units("cla.visit-in-time")]),
            ]),
        new(
            "placements",
            "Placements",
            "Do children in care have a home that lasts, close to where they belong?",
            ["cla.three-placements", "cla.long-term-stability", "cla.over-20-miles"],
            "Three or more placements in a year is unsettled; a long-term home is one of two years or more for a child who has been in care for two and a half. Both follow the definitions of the children looked after statistics.",
            [
                new("Stability", null, [Figure("cla.three-placements"), Figure("cla.long-term-stability"), Figure("cla.over-20-miles"), Figure("cla.foster-share"), Trend("cla.three-placements"), Trend("cla.long-term-stability")]),
                new("Where children live", null, [Bands("cla.three-placements"), Split("cla.open", Dimensions.Placement), Split("cla.open", Dimensions.Provider)]),
                new("Three or more placements, by team", null, [Units("cla.three-placements")]),
            ]),
        new(
            "health-and-missing",
            "Health and missing",
            "Are children in care healthy, and safe when they go missing?",
            ["cla.health-assessment", "cla.dental", "cla.missing"],
            "Health assessments and dental checks of children in care for a year or more; episodes of going missing, and whether an independent return interview followed.",
            [
                new("Health", null, [Figure("cla.health-assessment"), Figure("cla.dental"), Trend("cla.health-assessment"), Trend("cla.dental")]),
                new("Missing", null, [Figure("cla.missing"), Figure("cla.return-interview"), Figure("cla.return-interview.accepted"), Figure("cla.return-interview.in-72-hours"), Trend("cla.missing"), Trend("cla.return-interview"), Bands("cla.missing")]),
                new("Health assessments by team", null, [Units("cla.health-assessment")]),
            ]),
        new(
            "care-leavers",
            "Care leavers",
            "Are young people who left care in touch, well housed and in work or learning?",
            ["leaver.in-touch", "leaver.suitable-accommodation", "leaver.eet"],
            "Young people who left care and are owed support. Sources keep one latest record for each young person, so figures of past months rest on what is known now.",
            [
                new("Care leavers", null, [Figure("leaver.open"), Figure("leaver.in-touch"), Figure("leaver.suitable-accommodation"), Figure("leaver.eet"), Figure("leaver.pathway-plan-in-time"), Trend("leaver.in-touch"), Trend("leaver.eet")]),
                new("By age and kind", null,
                [
                    Split("leaver.in-touch", Dimensions.LeaverAge), Split("leaver.suitable-accommodation", Dimensions.LeaverAge), Split("leaver.eet", Dimensions.LeaverAge),
                    Split("leaver.open", Dimensions.Eligibility), Split("leaver.suitable-accommodation", Dimensions.Accommodation), Split("leaver.eet", Dimensions.Activity),
                    Split("leaver.open", Dimensions.Gender), Split("leaver.open", Dimensions.Ethnicity), Split("leaver.open", Dimensions.Disability),
                ]),
                new("In work or learning, by team", null, [Units("leaver.eet")]),
            ]),
        new(
            "adoption",
            "Adoption",
            "How long do children wait for an adoptive family?",
            ["adoption.entry-to-placed-days", "adoption.waiting", "adoption.adopted"],
            "Few children are adopted in a year, so times are looked at over twelve months, and one child moves them a long way.",
            [
                new("Children", null,
                [
                    Figure("adoption.adopted"), Figure("adoption.placed"), Figure("adoption.waiting"), Figure("adoption.reversed"),
                    Split("adoption.adopted", Dimensions.Age), Split("adoption.adopted", Dimensions.Ethnicity), Bands("adoption.waiting"), Split("adoption.reversed", Dimensions.ReversalReason),
                ]),
                new("Times", null, [Figure("adoption.entry-to-placed-days"), Figure("adoption.entry-to-placed-days.mean"), Figure("adoption.order-to-match-days"), Figure("adoption.order-to-match-days.mean"), Trend("adoption.entry-to-placed-days"), Trend("adoption.order-to-match-days"), Bands("adoption.entry-to-placed-days"), Bands("adoption.order-to-match-days")]),
            ]),
        new(
            "journey",
            "Journey",
            "How far do children travel from a first contact?",
            ["journey", "contact.to-referral", "s47.to-icpc"],
            "Each contact of the period is followed for 90 days: did it lead to a referral, an assessment, an enquiry, a conference, a plan, or care? A contact counts at the furthest step it reached. The last three months can still change.",
            [
                new("From contact to care", "Followed for 90 days from the contact.", [Figure("journey"), Funnel("journey")]),
                new("The shares along the way", null, [Figure("contact.to-referral"), Figure("referral.nfa"), Figure("assessment.support-needed"), Figure("s47.to-icpc"), Figure("icpc.to-plan")]),
            ]),
    ];

    /// <summary>All: the headlines of every group, then the groups in the order of a child's journey.</summary>
    public static IReadOnlyList<StatutoryPageSpec> All { get; } =
    [
        new(
            Headlines,
            "Statutory picture",
            "How do we stand, from the first contact to leaving care?",
            ["referral.received", "assessment.in-45-days", "cp.open", "cla.open"],
            "Every headline figure of the statutory picture on one page, group by group. Counts of events are for the period chosen; what is open is counted on the last day.",
            [.. Groups.Select(page => new StatutorySection(page.Title, null, [.. Figures(page).Select(id => new StatutoryItem(id, StatutoryShow.Row))]))]),
        .. Groups,
    ];

    /// <summary>The page of a slug; null when there is none.</summary>
    public static StatutoryPageSpec? Find(string? slug) => All.FirstOrDefault(page => page.Slug == slug);

    private static IEnumerable<string> Figures(StatutoryPageSpec page) =>
        page.Sections.SelectMany(section => section.Items).Where(item => item.Show == StatutoryShow.Figure).Select(item => item.MeasureId).Distinct();

    private static StatutoryItem Figure(string measureId) => new(measureId, StatutoryShow.Figure);

    private static StatutoryItem Trend(string measureId) => new(measureId, StatutoryShow.Trend);

    private static StatutoryItem Bands(string measureId) => new(measureId, StatutoryShow.Bands);

    private static StatutoryItem Split(string measureId, string dimension) => new(measureId, StatutoryShow.Split, dimension);

    private static StatutoryItem Pyramid(string measureId) => new(measureId, StatutoryShow.Pyramid, Dimensions.AgeAndGender);

    private static StatutoryItem Funnel(string measureId) => new(measureId, StatutoryShow.Funnel, Dimensions.Stage);

    private static StatutoryItem Units(string measureId) => new(measureId, StatutoryShow.Units);
}
