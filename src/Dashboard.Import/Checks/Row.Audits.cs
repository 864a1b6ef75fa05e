using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Import.Practice;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Instruments;

namespace Dashboard.Import.Checks;

/// <content>Instruments, questions and grades of audits: what does not fit is kept and flagged.</content>
internal sealed partial class Row
{
    /// <summary>The instrument of an audit; one that is not known is flagged and the word kept.</summary>
    public string Instrument(Column column)
    {
        var text = NeededText(column);
        if (PracticeWords.Instruments.TryFind(text, out var known) && known is not null)
        {
            return known;
        }

        if (text.Length == 0)
        {
            return text;
        }

        Flag(column, ValueClass.Of(text), "There is no such instrument. The word is kept, and answers of the audit are in no mean.", text);
        return text;
    }

    /// <summary>A question of an audit; one that the instrument does not have is flagged and the word kept.</summary>
    public string KeyQuestion(Column column, string auditId)
    {
        var text = KeyPart(column);
        if (!state.Instruments.TryGetValue(auditId, out var named) || InstrumentLibrary.Standard.Find(named) is not { } instrument)
        {
            return text;
        }

        if (instrument.Find(text) is { } question)
        {
            return question.Code;
        }

        Flag(column, "unknown question", "The instrument has no such question. The answer is kept, and is in no mean.", text);
        return text;
    }

    /// <summary>Flags a grade that is another than the scale stands for; the recorded grade stays.</summary>
    public void CheckGrade(Column column, string? grade, int? scale)
    {
        if (AuditGrades.Contradicts(grade, scale, state.GradeBands))
        {
            Flag(column, "grade and scale", $"The scale stands for another grade ({state.GradeBands.Words}). The recorded grade is kept.");
        }
    }
}
