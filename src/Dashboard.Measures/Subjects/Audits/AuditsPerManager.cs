using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of team managers who did an audit in the month.</summary>
public sealed class AuditsPerManager : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.per-manager",
        Title = "Team managers who did an audit",
        Question = "Does every team manager do one audit a month?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The manager did at least one audit dated in the month, of any kind and with any instrument",
        Denominator = "Team managers in post on the last day of the month",
        Population = "Workers whom the workforce list names as team managers, in post on the last day of the month. Each belongs to the own team, not to that of the audited child",
        Exclusions = "Audits done by others. A manager who started late in the month is in the population. Whether the timescale of the standards in force is kept is counted by standard.case-audit-manager.",
        AmountUnit = "audits done in the month",
        Bands = Band.UpTo(0, 1, 2),
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason],
        Needs = ["audit.audited_on", "audit.auditor_id", "workforce.role", "workforce.started_on"],
        LookBackMonths = 1,
        Source = "Addition to the measure catalogue, section 12: audits against one per manager per month. Bexley Quality Assurance Framework, collaborative case audit form, guidance for auditors.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.Workers
        .Where(worker => worker.Post?.Role == WorkerRoles.TeamManager && worker.IsInPost(view.End))
        .Select(worker => CaseOf(view, worker));

    private static MeasureCase CaseOf(MonthView view, WorkerFile worker)
    {
        var done = worker.AuditsDone.Where(audit => Month.Of(audit.AuditedOn) == view.Month).ToList();
        return new MeasureCase
        {
            RecordId = worker.Id,
            Holdings = [new Holding(view.Book.TeamOf(worker.Id), worker.Id)],
            Counted = done.Count > 0,
            Amount = done.Count,
            OccurredOn = done.Count > 0 ? done[^1].AuditedOn : null,
            Reason = done.Count > 0 ? Reasons.AuditDone : Reasons.NoAudit,
            Categories = view.Book.Categories.None,
        };
    }
}
