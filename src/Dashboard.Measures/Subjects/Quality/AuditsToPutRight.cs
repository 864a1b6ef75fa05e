using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Subjects.Audits;

namespace Dashboard.Measures.Subjects.Quality;

/// <summary>Audits whose record can be put right: without an answer to any question, or with a grade that is not that of the scale.</summary>
public sealed class AuditsToPutRight : Measure
{
    private readonly Func<AuditCase, bool> _isSo;
    private readonly string _reason;

    private AuditsToPutRight(Func<AuditCase, bool> isSo, string reason, MeasureDefinition definition) => (_isSo, _reason, Definition) = (isSo, reason, definition);

    /// <summary>Without an answer.</summary>
    public static AuditsToPutRight WithoutAnswers { get; } = new(item => !item.View.Book.AuditScores[item.Audit.Id].Any(), Reasons.NotRecorded, new MeasureDefinition
    {
        Id = "quality.audit-questions",
        Title = "Audits without an answer",
        Question = "How many audits hold no answer to any question?",
        Subject = Subject.DataQuality,
        Kind = MeasureKind.Count,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.LowerIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "No answer to any question is recorded",
        Population = AuditCase.Belongs + ". Audits dated in the month",
        Exclusions = "Such an audit counts as done, with its overall scale and grade; the means of questions do not know it.",
        Splits = [],
        Columns = AuditCase.Columns,
        Needs = ["audit.audited_on", "audit_score.question"],
        Source = QualityMeasures.Source,
    });

    /// <summary>With a grade that is not that of the scale.</summary>
    public static AuditsToPutRight OtherGrade { get; } = new(item => AuditGrades.Contradicts(item.Audit.Grade, item.Audit.Scale, item.View.Book.GradeBands), Reasons.Contradiction, WithoutAnswers.Definition with
    {
        Id = "quality.audit-grade",
        Title = "Audits whose grade and scale do not agree",
        Question = "In how many audits does the recorded grade differ from what the scale stands for?",
        Numerator = "A grade and an overall scale are recorded, and by the bands of the settings the scale stands for another grade",
        Exclusions = "The recorded grade counts until it is put right. An auditor may grade by hand, so some of these are meant.",
        Needs = ["audit.audited_on", "audit.overall_grade", "audit.overall_scale"],
        UsesGradeBands = true,
    });

    public override MeasureDefinition Definition { get; }

    public override IEnumerable<MeasureCase> Cases(MonthView view) => AuditCase.In(view).Where(_isSo).Select(item => item.Case(counted: true, _reason));
}
