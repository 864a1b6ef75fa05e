using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Instruments;
using Dashboard.Measures.Records;

namespace Dashboard.Measures.Subjects.Audits;

/// <summary>One answer of an audit of the month to a question of its instrument.</summary>
internal sealed record AuditAnswer(AuditCase Audit, Instrument Instrument, InstrumentQuestion Question, AuditScore Given)
{
    public const string Population =
        "Answers, not audits, to the questions of the instrument that the audit names, in audits dated in the month. Each belongs to the team and worker recorded with the audit; "
        + "without a team to the team of that worker, else to whoever held the child that day";

    /// <summary>Longest id of a record that the store holds.</summary>
    private const int LongestId = 48;

    /// <summary>Those of the month that belong to a known instrument and question.</summary>
    public static IEnumerable<AuditAnswer> In(MonthView view)
    {
        foreach (var item in AuditCase.In(view))
        {
            if (InstrumentLibrary.Standard.Find(item.Audit.Instrument) is not { } instrument)
            {
                continue;
            }

            foreach (var answer in view.Book.AuditScores[item.Audit.Id])
            {
                if (instrument.Find(answer.Question) is { } question)
                {
                    yield return new AuditAnswer(item, instrument, question, answer);
                }
            }
        }
    }

    /// <summary>The answer as a case, with its question, its area and what was given.</summary>
    public MeasureCase Case(MonthView view, bool counted, double? amount, CategoryPair given) => Audit.Case(counted) with
    {
        RecordId = Id,
        Amount = amount,
        Categories = view.Book.Categories.Of(
            new CategoryPair(Dimensions.Question, AuditInstruments.Question(Instrument, Question)),
            new CategoryPair(Dimensions.PracticeArea, AuditInstruments.Area(Instrument, Question.AreaId)),
            given),
    };

    private string Id => $"{Audit.Audit.Id}:{Question.Code}" is { Length: <= LongestId } id ? id : Audit.Audit.Id;
}
