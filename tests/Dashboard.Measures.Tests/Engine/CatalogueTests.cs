using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Tests.Engine;

public sealed class CatalogueTests
{
    private static readonly string[] Fixed =
    [
        "sos.mapping", "sos.three-houses", "sos.danger-statement", "sos.safety-goal", "sos.safety-scale", "sos.words-and-pictures",
        "sos.family-network-meeting", "sos.safety-plan", "sos.complete", "sos.core", "sos.current", "sos.shared", "sos.time-to-first-mapping",
        "referral.received", "referral.received.rate", "referral.re-referral", "s47.to-icpc", "assessment.in-45-days",
        "caseload.children", "caseload.children.mean", "cp.open", "cp.open.rate",
        "contact.received", "contact.decision-in-time", "contact.to-referral", "referral.nfa",
        "assessment.completed", "assessment.days", "assessment.in-45-days.from-referral", "assessment.open", "assessment.open-overdue",
        "assessment.child-seen", "assessment.support-needed", "assessment.factors",
        "s47.started", "s47.started.rate", "s47.outcome", "s47.repeat", "s47.waiting", "s47.no-conference-overdue",
        "icpc.held", "icpc.held.rate", "icpc.in-15-days", "icpc.days", "icpc.to-plan", "icpc.consulted", "journey",
        "icpc.consulted.danger-statement", "icpc.consulted.assessment", "icpc.consulted.network",
        "contact.received.rate", "assessment.completed.rate", "early-help.open", "early-help.open.rate", "early-help.started", "early-help.started.rate", "early-help.also-referred", "cin.last-seen",
        "cin.open", "cin.open.rate", "cin.plan-open", "cin.started", "cin.ended", "cin.visit-in-time", "cin.not-seen-6-weeks",
        "cin.plan-review-in-time", "cin.plan-over-26-weeks",
        "cp.started", "cp.started.rate", "cp.ended", "cp.second-plan", "cp.second-plan.within-2-years", "cp.over-2-years", "cp.over-2-years.open",
        "cp.visit-in-time", "cp.seen-alone", "cp.review-in-time", "cp.core-group-in-time",
        "cla.open", "cla.open.rate", "cla.started", "cla.ended", "cla.three-placements", "cla.long-term-stability", "cla.over-20-miles", "cla.foster-share",
        "cla.visit-in-time", "cla.review-in-time", "cla.health-assessment", "cla.dental", "cla.permanence-plan", "cla.missing",
        "cla.return-interview", "cla.return-interview.accepted", "cla.return-interview.in-72-hours",
        "leaver.open", "leaver.in-touch", "leaver.suitable-accommodation", "leaver.eet", "leaver.pathway-plan-in-time",
        "adoption.adopted", "adoption.placed", "adoption.waiting", "adoption.entry-to-placed-days", "adoption.entry-to-placed-days.mean",
        "adoption.order-to-match-days", "adoption.order-to-match-days.mean", "adoption.reversed",
        "caseload.children.median", "caseload.per-role", "caseload.over-limit", "caseload.unallocated", "caseload.worker-changes",
        "team.children", "team.children.mean", "team.over-limit", "workforce.agency", "workforce.turnover", "workforce.vacancy",
        "escalation.open", "escalation.in-time", "escalation.over-limit", "escalation.raised", "escalation.resolved", "escalation.resolved.median",
        "quality.any", "quality.birth-date", "quality.birth-expected", "quality.gender", "quality.ethnicity", "quality.two-plans", "quality.plan-category",
        "quality.placement", "quality.legal-status", "quality.visit-never", "quality.last-visit-not-seen",
        "quality.allocation-open", "quality.assessment-open", "quality.visit-before-plan", "quality.assessment-start",
        "quality.enquiry-outcome", "quality.conference-decision", "quality.leaver-not-in-touch",
        "supervision.case-in-time", "supervision.case-in-time.by-supervisor", "supervision.case-overdue", "supervision.staff-in-time", "supervision.staff-in-time.by-supervisor",
        "supervision.group", "supervision.actions-completed", "observation.in-12-months", "supervision.allocation-in-time",
        "supervision.staff-held", "supervision.group-held", "observation.held",
        "quality.worker-start", "quality.supervision-supervisor",
        "audit.completed", "audit.per-manager", "audit.good", "audit.inadequate", "audit.scale", "audit.question", "audit.moderated", "audit.moderation-agreement",
        "audit.actions-open", "audit.actions-overdue", "audit.actions-agreed", "audit.inadequate-answered", "audit.follow-up-in-time", "audit.family-feedback",
        "quality.audit-questions", "quality.audit-grade",
        "standard.contact-response", "standard.referral-decision", "standard.assessment-complete", "standard.icpc-booked", "standard.icpc-held", "standard.icpc-consultation",
        "standard.cp-visit", "standard.cin-visit", "standard.cla-visit", "standard.missing-return-interview",
        "standard.core-group-first", "standard.cp-review", "standard.cla-review", "standard.pathway-plan-review",
        "standard.case-supervision", "standard.allocation-supervision", "standard.staff-supervision-case-holding", "standard.staff-supervision-newly-qualified",
        "standard.staff-supervision-non-case-holding", "standard.group-supervision", "standard.practice-observation",
        "standard.induction-evaluation", "standard.probation",
        "standard.case-audit-manager", "standard.audit-follow-up", "standard.inadequate-audit-actions", "standard.moderation-window",
        "standard.conference-chair-escalation", "standard.reviewing-officer-escalation", "standard.fostering-escalation", "standard.case-summary",
        "standard.parent-carer-survey", "standard.practice-week", "standard.practice-intensive", "standard.managers-report",
        "standard.managers-standards-self-assessment", "standard.qa-report", "standard.performance-cycle",
    ];

    [Fact]
    public void Ids_AreThoseThatPeopleLinkTo() => Assert.Equal(Fixed.Order(), Catalogue.Standard.All.Select(measure => measure.Definition.Id).Order());

    [Fact]
    public void Definitions_SayEverythingAReaderAsks() => Assert.All(Catalogue.Standard.All.Select(measure => measure.Definition), definition =>
    {
        Assert.EndsWith("?", definition.Question, StringComparison.Ordinal);
        Assert.NotEmpty(definition.Source);
        Assert.NotEmpty(definition.Needs);
        Assert.Equal(definition.Kind == MeasureKind.Count, definition.Denominator is null);
        Assert.True(definition.Bands.Count == 0 || definition.AmountUnit is not null);
    });

    [Fact]
    public void Bands_CoverEveryAmountOnce() => Assert.All(Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Bands.Count > 0), definition =>
    {
        Assert.Null(definition.Bands[^1].To);
        Assert.All(definition.Bands.Zip(definition.Bands.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
    });
}
