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
        "feedback.received", "feedback.parent", "feedback.parent.high", "feedback.child-helpful", "feedback.child-safer", "feedback.staff-confidence", "feedback.staff-culture",
        "complaint.received", "compliment.received", "complaint.answered-in-time", "complaint.upheld",
        "outcome.distance.safety", "outcome.distance.behaviour", "outcome.distance.circumstances", "outcome.distance.care-arrangements", "outcome.distance.wellbeing",
        "outcome.improved.safety", "outcome.improved.behaviour", "outcome.improved.circumstances", "outcome.improved.care-arrangements", "outcome.improved.wellbeing",
        "outcome.improved-number.safety", "outcome.improved-number.behaviour", "outcome.improved-number.circumstances", "outcome.improved-number.care-arrangements", "outcome.improved-number.wellbeing",
        "outcome.first.safety", "outcome.first.behaviour", "outcome.first.circumstances", "outcome.first.care-arrangements", "outcome.first.wellbeing",
        "outcome.latest.safety", "outcome.latest.behaviour", "outcome.latest.circumstances", "outcome.latest.care-arrangements", "outcome.latest.wellbeing",
        "outcome.scaled-once", "outcome.stepped-down", "outcome.stepped-down.number", "outcome.no-re-referral", "outcome.no-re-referral.number",
        "outcome.returned-home-safely", "outcome.returned-home-safely.number", "outcome.stable-home", "outcome.stable-home.number",
        "leadership.practice-week", "leadership.practice-week.attended", "leadership.practice-week.evaluation",
        "leadership.practice-intensive", "leadership.practice-intensive.attended", "leadership.practice-intensive.evaluation",
        "leadership.learning-review", "leadership.learning-review.attended", "leadership.learning-review.evaluation",
        "leadership.serious-success-review", "leadership.serious-success-review.attended", "leadership.serious-success-review.evaluation",
        "leadership.action-learning-set", "leadership.action-learning-set.attended", "leadership.action-learning-set.evaluation",
        "leadership.induction", "leadership.induction.attended", "leadership.induction.evaluation",
        "leadership.training", "leadership.training.attended", "leadership.training.evaluation",
        "leadership.survey", "leadership.survey.attended", "leadership.survey.evaluation",
        "supervision.case-in-time", "supervision.case-in-time.by-supervisor", "supervision.case-overdue", "supervision.staff-in-time", "supervision.staff-in-time.by-supervisor",
        "supervision.group", "supervision.actions-completed", "observation.in-12-months", "supervision.allocation-in-time",
        "supervision.staff-held", "supervision.group-held", "observation.held",
        "quality.worker-start", "quality.supervision-supervisor",
        "audit.completed", "audit.per-manager", "audit.by-auditor", "audit.good", "audit.inadequate", "audit.scale", "audit.question", "audit.question-grade", "audit.moderated", "audit.moderation-agreement",
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
    public void Quadrants_OfQuantity_HoldNumbers() => Assert.All(
        Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Quadrant is Quadrant.HowMuchDidWeDo or Quadrant.HowManyAreBetterOff),
        definition => Assert.True(definition.Kind is MeasureKind.Count or MeasureKind.Rate, definition.Id));

    [Fact]
    public void Quadrants_AreAllFilled() => Assert.All(Enum.GetValues<Quadrant>(), quadrant => Assert.Contains(Catalogue.Standard.All, measure => measure.Definition.Quadrant == quadrant));

    [Fact]
    public void Splits_HaveALabel_ForEachOfTheirCodes() => Assert.All(
        Catalogue.Standard.All.SelectMany(measure => measure.Definition.Splits).Distinct(),
        split => Assert.NotNull(Dashboard.Measures.Codes.CodeLists.Of(split)));

    [Fact]
    public void Bands_CoverEveryAmountOnce() => Assert.All(Catalogue.Standard.All.Select(measure => measure.Definition).Where(definition => definition.Bands.Count > 0), definition =>
    {
        Assert.Null(definition.Bands[^1].To);
        Assert.All(definition.Bands.Zip(definition.Bands.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
    });
}
