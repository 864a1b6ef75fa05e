using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of moderations that agree with the audit.</summary>
public sealed class ModerationAgreement : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.moderation-agreement",
        Title = "Moderators who agree with the audit",
        Question = "Do moderators and auditors see the same?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The moderator agrees",
        Denominator = "Audits moderated in the month whose moderator's answer is recorded",
        Population = AuditCase.Belongs + ". The month is that of the moderation",
        Exclusions = "Moderations without an answer. The split by the grade before and after moderation takes the recorded grade, else that of the overall scale, and the moderated grade; where the moderator agrees and names no other, the two are the same.",
        Splits = [Dimensions.GradePair],
        Columns = AuditCase.Columns,
        Needs = ["audit.moderated_on", "audit.moderation_agrees"],
        UsesGradeBands = true,
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in AuditCase.ModeratedIn(view))
        {
            if (item.Audit.ModerationAgrees is not { } agrees)
            {
                continue;
            }

            var original = AuditGrades.Original(item.Audit, view.Book.GradeBands);
            var audit = item.Case(agrees, agrees ? Reasons.Agreed : Reasons.Disagreed);
            yield return audit with
            {
                OccurredOn = item.Audit.ModeratedOn,
                Categories = view.Book.Categories.With(audit.Categories, Dimensions.GradePair, AuditGradePairs.Of(original, item.Audit.ModeratedGrade ?? (agrees ? original : null))),
            };
        }
    }
}
