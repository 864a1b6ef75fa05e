using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of audits with actions on which something was done by the time the auditor is to follow up.</summary>
public sealed class AuditFollowUps : Measure
{
    /// <summary>Working days of the framework; another limit of the standards changes the figure, not how long it is provisional.</summary>
    private const int UsualDays = 5;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.follow-up-in-time",
        Title = "Audits followed up in time",
        Question = "Has something been done about an audit by the time the auditor is to follow it up?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The first of its actions was completed within the limit of the standards in force: five working days from the audit",
        Denominator = "Audits dated in the month that ask for at least one action",
        Population = AuditCase.Belongs,
        Exclusions = "Audits without an action. The template holds no date of the follow-up itself, so this looks at what the auditor would find: an action completed. The follow-up as such is awaited by standard.audit-follow-up.",
        AmountUnit = "working days until the first action was completed",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit_action.completed_on"],
        Source = AuditCase.Source + " The text that sets the limit is named with the rule audit-follow-up.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => workingDays.Add(month.End, UsualDays);

    public override string? NotInForce(StandardsInForce standards) =>
        standards.Find(RuleKinds.AuditFollowUp) is null ? TimescaleMeasure.Lacking(standards) : null;

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var limit = view.Standards.Limit(RuleKinds.AuditFollowUp);
        return AuditCase.In(view).Where(item => item.Actions.Any()).Select(item => CaseOf(view, item, limit));
    }

    private static MeasureCase CaseOf(MonthView view, AuditCase item, TimeLimit limit)
    {
        var on = item.Audit.AuditedOn;
        var first = item.Actions.Min(action => action.CompletedOn);
        var inTime = first is { } done && limit.Holds(on, done, view.WorkingDays);
        return item.Case(inTime, inTime ? Reasons.InTime : first is null ? Reasons.NoActionCompleted : Reasons.DoneLate) with
        {
            DueOn = limit.DueFrom(on, view.WorkingDays),
            Amount = first is { } day ? view.WorkingDays.Between(on, day) : null,
        };
    }
}
