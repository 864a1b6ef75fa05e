using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of inadequate audits whose immediate actions were all completed at once.</summary>
public sealed class InadequateAuditsAnswered : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.inadequate-answered",
        Title = "Inadequate audits answered at once",
        Question = "Where an audit is inadequate, is what must be done at once done within 24 hours?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "There is at least one immediate action, and all of them were completed within the limit of the standards in force: 24 hours, which without times of day is by the next day",
        Denominator = "Audits dated in the month whose final grade is inadequate",
        Population = AuditCase.Belongs,
        Exclusions = "An inadequate audit without an immediate action on record is in the population and does not count. Weekends and holidays are days like others. " + AuditCase.FinalGrade,
        AmountUnit = "days until the last immediate action was completed",
        Splits = [],
        Columns = [CaseColumn.OccurredOn, CaseColumn.DueOn, CaseColumn.Amount, CaseColumn.Reason, CaseColumn.Record],
        Needs = ["audit.audited_on", AuditCase.GradeNeed, "audit_action.immediate", "audit_action.completed_on"],
        UsesGradeBands = true,
        Source = AuditCase.Source + " The text that sets the limit is named with the rule inadequate-audit-actions.",
    };

    public override DateOnly? ProvisionalUntil(Month month, WorkingDays workingDays) => month.End.AddDays(1);

    public override string? NotInForce(StandardsInForce standards) =>
        standards.Find(RuleKinds.InadequateAuditActions) is null ? TimescaleMeasure.Lacking(standards) : null;

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        var limit = view.Standards.Limit(RuleKinds.InadequateAuditActions);
        return AuditCase.In(view).Where(item => item.Grade == AuditGrades.Inadequate).Select(item => CaseOf(view, item, limit));
    }

    private static MeasureCase CaseOf(MonthView view, AuditCase item, TimeLimit limit)
    {
        var on = item.Audit.AuditedOn;
        var due = limit.DueFrom(on, view.WorkingDays);
        var immediate = item.Actions.Where(action => action.Immediate == true).ToList();
        if (immediate.Count == 0)
        {
            return item.Case(counted: false, Reasons.NoImmediateAction) with { DueOn = due };
        }

        DateOnly? last = immediate.Any(action => action.CompletedOn is null) ? null : immediate.Max(action => action.CompletedOn);
        var inTime = last is { } done && limit.Holds(on, done, view.WorkingDays);
        return item.Case(inTime, inTime ? Reasons.InTime : last is null ? Reasons.NotDone : Reasons.DoneLate) with
        {
            DueOn = due,
            Amount = last?.DayNumber - on.DayNumber,
        };
    }
}
