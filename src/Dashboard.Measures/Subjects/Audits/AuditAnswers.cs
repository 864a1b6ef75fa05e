using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>The mean score of the questions of the audits of the month.</summary>
public sealed class AuditAnswers : Measure
{
    /// <summary>Longest id of a record that the store holds.</summary>
    private const int LongestId = 48;

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
        Population = "Answers, not audits, to the questions of the instrument that the audit names, in audits dated in the month. Each belongs to the team and worker recorded with the audit; without a team to the team of that worker, else to whoever held the child that day",
        Exclusions = "Answers with a grade only, questions that the instrument does not have, and audits with an instrument that is not known: they are flagged when they are loaded. The split by question and score tells how answers spread.",
        AmountUnit = "points",
        Splits = [Dimensions.Question, Dimensions.PracticeArea, Dimensions.QuestionScale],
        Columns = [CaseColumn.OccurredOn, CaseColumn.Amount, CaseColumn.Record],
        Needs = ["audit.audited_on", "audit.instrument", "audit_score.question", "audit_score.scale"],
        Source = AuditCase.Source,
    };

    public override IEnumerable<MeasureCase> Cases(MonthView view)
    {
        foreach (var item in AuditCase.In(view))
        {
            if (InstrumentLibrary.Standard.Find(item.Audit.Instrument) is not { } instrument)
            {
                continue;
            }

            var audit = item.Case(counted: true);
            foreach (var answer in view.Book.AuditScores[item.Audit.Id])
            {
                if (answer.Scale is { } score && instrument.Find(answer.Question) is { } question)
                {
                    yield return audit with
                    {
                        RecordId = IdOf(item.Audit.Id, question),
                        Amount = score,
                        Categories = view.Book.Categories.Of(
                            new CategoryPair(Dimensions.Question, AuditInstruments.Question(instrument, question)),
                            new CategoryPair(Dimensions.PracticeArea, AuditInstruments.Area(instrument, question.AreaId)),
                            new CategoryPair(Dimensions.QuestionScale, AuditInstruments.Score(instrument, question, score))),
                    };
                }
            }
        }
    }

    private static string IdOf(string auditId, InstrumentQuestion question)
    {
        var id = $"{auditId}:{question.Code}";
        return id.Length <= LongestId ? id : auditId;
    }
}
