using System.Globalization;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The mean overall scale of the audits of the month.</summary>
public sealed class AuditScales : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.scale",
        Title = "Overall scale of audits",
        Question = "Where on the scale from 0 to 10 do audits put our work?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Overall scales, added up",
        Denominator = "Audits dated in the month that have an overall scale",
        Population = AuditCase.Belongs,
        Exclusions = "Audits without an overall scale. Scales are whole numbers: others are flagged when they are loaded and rounded, halves up. Bands are the scores; the split by grade is the grade that the scale stands for by the bands of the settings, whatever grade was recorded or moderated.",
        AmountUnit = "points",
        Bands = [.. Enumerable.Range(GradeBands.Lowest, GradeBands.Highest + 1).Select(score => new Band(score.ToString(CultureInfo.InvariantCulture), score, score == GradeBands.Highest ? null : score))],
        Splits = [Dimensions.Grade],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit.overall_scale"],
        UsesGradeBands = true,
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view) => AuditCase.In(view)
        .Where(item => item.Audit.Scale is not null)
        .Select(item => item.Case(counted: true) with
        {
            Amount = item.Audit.Scale,
            Categories = item.Categories(view.Book.GradeBands.GradeOf(item.Audit.Scale)),
        });
}
