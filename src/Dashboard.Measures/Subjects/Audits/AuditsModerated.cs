using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The share of the audits of six months that have been moderated.</summary>
public sealed class AuditsModerated : Measure
{
    private const int MonthsBack = 6;

    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.moderated",
        Title = "Audits moderated",
        Question = "How many of the audits of the last six months has somebody looked at again?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.AtMonthEnd,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Moderated on or before the last day of the month",
        Denominator = "Audits dated in the six months that end with the month",
        Population = AuditCase.Belongs,
        Exclusions = "Nothing. A moderation without a date is not counted. How many audits are to be moderated is not set: the framework says that they are drawn from the last six months.",
        Splits = [],
        Columns = AuditCase.Columns,
        Needs = ["audit.audited_on", "audit.moderated_on"],
        LookBackMonths = MonthsBack,
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        for (var month = view.Month.AddMonths(1 - MonthsBack); month <= view.Month; month = month.AddMonths(1))
        {
            foreach (var (file, audit) in view.Book.Audits.In(month))
            {
                var moderated = audit.ModeratedOn <= view.End;
                yield return new AuditCase(view, file, audit).Case(moderated, moderated ? Reasons.Moderated : Reasons.NotModerated);
            }
        }
    }
}
