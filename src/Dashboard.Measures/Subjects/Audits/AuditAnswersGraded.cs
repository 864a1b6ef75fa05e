using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>Questions that audits answer with a grade and no score, as rubrics and graded criteria do: the share that is good or outstanding.</summary>
public sealed class AuditAnswersGraded : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.question-grade",
        Title = "Audit questions graded good or outstanding",
        Question = "Which practice do audits that give grades find good, and which not?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Share,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "The grade is good or outstanding",
        Denominator = "Answers with a grade and no score",
        Population = AuditAnswer.Population,
        Exclusions = "Answers with a score: their mean is another measure, and none counts in both. Questions that the instrument does not have, and audits with an instrument that is not known. The split by question and grade tells how answers spread.",
        Splits = [Dimensions.Question, Dimensions.PracticeArea, Dimensions.QuestionGrade],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit.instrument", "audit_score.question", "audit_score.grade"],
        Source = "Durham's audit rubric and the graded audit criteria: every criterion is graded. " + AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var answer in AuditAnswer.In(view))
        {
            if (answer.Given is { Scale: null, Grade: { } grade } && AuditGrades.Given.Contains(grade))
            {
                yield return answer.Case(
                    view,
                    counted: grade is AuditGrades.Good or AuditGrades.Outstanding,
                    amount: null,
                    new CategoryPair(Dimensions.QuestionGrade, AuditInstruments.Grade(answer.Instrument, answer.Question, grade)));
            }
        }
    }
}
