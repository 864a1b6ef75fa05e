using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Audits by their final grade: the share that is good or outstanding, and the share that is inadequate.</summary>
public sealed class AuditsGraded : Measure
{
    private readonly IReadOnlyList<string> _grades;

    private AuditsGraded(IReadOnlyList<string> grades, MeasureDefinition definition) => (_grades, Definition) = (grades, definition);

    /// <summary>Good or outstanding.</summary>
    public static AuditsGraded Good { get; } = new([AuditGrades.Good, AuditGrades.Outstanding], new MeasureDefinition
    {
        Id = "audit.good",
        Title = "Audits graded good or outstanding",
        Question = "How much of the audited work is good or better?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The final grade is good or outstanding",
        Denominator = "Audits dated in the month that have a final grade",
        Population = AuditCase.Belongs,
        Exclusions = "Audits with neither a grade nor a scale. " + AuditCase.FinalGrade,
        Splits = [Dimensions.Grade, Dimensions.AuditKind, Dimensions.Instrument],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["audit.audited_on", AuditCase.GradeNeed],
        UsesGradeBands = true,
        Source = AuditCase.Source,
    });

    /// <summary>Inadequate.</summary>
    public static AuditsGraded Inadequate { get; } = new([AuditGrades.Inadequate], Good.Definition with
    {
        Id = "audit.inadequate",
        Title = "Audits graded inadequate",
        Question = "How much of the audited work is inadequate?",
        Polarity = Polarity.LowerIsBetter,
        Numerator = "The final grade is inadequate",
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => AuditCase.In(view)
        .Where(item => item.Grade is not null)
        .Select(item => item.Case(_grades.Contains(item.Grade!)));
}
