using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Caseload;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>People who did audits in the month, whatever their role, each with the number.</summary>
public sealed class AuditsByAuditor : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.by-auditor",
        Title = "People who audit",
        Question = "Who does the audits, and how many each?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "People who did at least one audit dated in the month, of any kind and with any instrument",
        Population = "Everybody named as the auditor of an audit dated in the month, once, under the own team and not that of the audited child; whoever has no team stands under the authority only",
        Exclusions = "Nothing: somebody whom the workforce list does not name is counted with a role that is not known. A moderator is no auditor.",
        AmountUnit = "audits done in the month",
        Bands = Band.UpTo(1, 2, 5),
        Splits = [Dimensions.Role],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Band],
        Needs = ["audit.audited_on", "audit.auditor_id"],
        LookBackMonths = 1,
        Source = "Addition to the measure catalogue, section 12: the programme by auditor. Bexley Quality Assurance Framework, section 1.2; template audit.",
        Disclosure = DisclosureRule.NotAboutChildren,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Book.Workers
        .Select(worker => (Worker: worker, Done: worker.AuditsDone.Where(audit => Month.Of(audit.AuditedOn) == view.Month).ToList()))
        .Where(auditor => auditor.Done.Count > 0)
        .Select(auditor => new MeasureCase
        {
            RecordId = auditor.Worker.Id,
            Holdings = [new Holding(view.Book.TeamOf(auditor.Worker.Id), auditor.Worker.Id)],
            Counted = true,
            Amount = auditor.Done.Count,
            OccurredOn = auditor.Done[^1].AuditedOn,
            Categories = WorkerCategories.Of(view, auditor.Worker.Id),
        });
}
