using Dashboard.Measures.Book;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Audits done in the month.</summary>
public sealed class AuditsCompleted : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.completed",
        Title = "Audits done",
        Question = "How many audits are done, with which instrument, and with what result?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.None,
        Quadrant = Quadrant.HowMuchDidWeDo,
        Numerator = "Audits dated in the month",
        Population = AuditCase.Belongs,
        Exclusions = "Nothing: audits without a grade or with an instrument that is not known count too. " + AuditCase.FinalGrade,
        Splits = [Dimensions.Instrument, Dimensions.AuditKind, Dimensions.Grade],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit.instrument", "audit.kind"],
        UsesGradeBands = true,
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => AuditCase.In(view).Select(item => item.Case(counted: true));
}
