using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The mean score of the questions of the audits of the month.</summary>
public sealed class AuditAnswers : Measure
{
    public override MeasureDefinition Definition { get; } = new()
    {
        Id = "audit.question",
        Title = "Scores of audit questions",
        Question = "Which practice do audits find strong, and which weak?",
        Subject = Subject.Audit,
        Kind = MeasureKind.Mean,
        Basis = PeriodBasis.InMonth,
        Polarity = Polarity.HigherIsBetter,
        Quadrant = Quadrant.HowWellDidWeDoIt,
        Numerator = "Scores from 0 to 10, added up",
        Denominator = "Answers with a score",
        Population = AuditAnswer.Population,
        Exclusions = "Answers with a grade only, questions that the instrument does not have, and audits with an instrument that is not known: they are flagged when they are loaded. The split by question and score tells how answers spread.",
        AmountUnit = "points",
        Splits = [Dimensions.Question, Dimensions.PracticeArea, Dimensions.QuestionScale],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit.instrument", "audit_score.question", "audit_score.scale"],
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var answer in AuditAnswer.In(view))
        {
            if (answer.Given.Scale is { } score)
            {
                yield return answer.Case(view, counted: true, score, new CategoryPair(Dimensions.QuestionScale, AuditInstruments.Score(answer.Instrument, answer.Question, score)));
            }
        }
    }
}
