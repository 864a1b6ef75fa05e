using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of audits for which the family was asked.</summary>
public sealed class FamilyFeedbackSought : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.family-feedback",
        Title = "Audits that asked the family",
        Question = "Do audits ask the family what they think?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Feedback of the family was sought",
        Denominator = "Audits dated in the month of which it is known whether it was sought",
        Population = AuditCase.Belongs,
        Exclusions = "Audits without an answer. Whether the family gave feedback is counted elsewhere.",
        Splits = [],
        Columns = AuditCase.Columns,
        Needs = ["audit.audited_on", "audit.family_feedback_sought"],
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) =>
        from item in AuditCase.In(view)
        where item.Audit.FamilyFeedbackSought is not null
        let sought = item.Audit.FamilyFeedbackSought == true
        select item.Case(sought, sought ? Reasons.FamilyAsked : Reasons.FamilyNotAsked);
}
