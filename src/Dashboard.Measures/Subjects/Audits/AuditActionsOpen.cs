using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Actions from audits that are open on the last day of the month: how many, and the share that should have been completed.</summary>
public sealed class AuditActionsOpen : Measure
{
    private readonly bool _all;

    private AuditActionsOpen(bool all, MeasureDefinition definition) => (_all, Definition) = (all, definition);

    /// <summary>How many.</summary>
    public static AuditActionsOpen Number { get; } = new(all: true, new MeasureDefinition
    {
        Id = "audit.actions-open",
        Title = "Open actions from audits",
        Question = "How many actions from audits are still to be completed?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Actions of audits dated on or before the last day of the month, not completed by then",
        Population = "Actions, not audits. Each belongs to whoever holds the child on the last day of the month, also where the audit names another team",
        Exclusions = "Actions of which nobody recorded that they were completed stay open, also where the child's case is closed: no team holds them then, and they count in the authority.",
        AmountUnit = "days past due",
        Bands = Band.UpTo(0, 7, 28, 91),
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Band, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit_action.due_on", "audit_action.completed_on"],
        Source = "Addition to the measure catalogue: what audit.actions-overdue is a share of. Bexley Quality Assurance Framework, section 1.2; template audit_action.",
    });

    /// <summary>The share that is due.</summary>
    public static AuditActionsOpen Overdue { get; } = new(all: false, Number.Definition with
    {
        Id = "audit.actions-overdue",
        Title = "Open actions from audits that are overdue",
        Question = "How many of the open actions from audits should have been completed?",
        Kind = MeasureKind.Share,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Due on or before the last day of the month",
        Denominator = "Actions of audits dated on or before the last day of the month, not completed by then",
        Source = AuditCase.Source,
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => view.Once(Open).Select(item => CaseOf(view, item.File, item.Audit, item.Action));

    private static IEnumerable<(ChildFile File, Audit Audit, AuditAction Action)> Open(MonthView view) =>
        from file in view.Book.Audited
        from audit in file.Audits
        where audit.AuditedOn <= view.End
        from action in view.Book.AuditActions[audit.Id]
        where action.CompletedOn is null || action.CompletedOn > view.End
        select (file, audit, action);

    private MeasureCase CaseOf(MonthView view, ChildFile file, Audit audit, AuditAction action)
    {
        var due = action.DueOn <= view.End;
        return new MeasureCase
        {
            ChildId = file.Child.Id,
            RecordId = action.Id,
            Holdings = view.Book.HoldingsAtEndOf(file, view.End),
            Counted = _all || due,
            Amount = due ? view.End.DayNumber - action.DueOn.DayNumber : null,
            OccurredOn = audit.AuditedOn,
            DueOn = action.DueOn,
            Reason = due ? Reasons.PastDue : Reasons.NotYetDue,
            Categories = view.Book.Categories.None,
        };
    }
}
