using Dashboard.Data.Exceptions;
using Dashboard.Measures.Codes;
using Dashboard.Web.Ui.Forms;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>What somebody has written so far of an answer. Kept until it is saved.</summary>
public sealed class AnswerEntry
{
    /// <summary>One of <see cref="ExceptionStates.Answers"/>; empty until it is chosen.</summary>
    public string State { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    public string Action { get; set; } = string.Empty;

    public string Owner { get; set; } = string.Empty;

    /// <summary>By when; null until a day is chosen.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>What each record should say, by record; empty for those that are right.</summary>
    public Dictionary<string, string> Records { get; } = [];

    /// <summary>What is missing; the store has the last word.</summary>
    public IReadOnlyList<FieldFault<AnswerField>> Faults()
    {
        var faults = new List<FieldFault<AnswerField>>();
        if (State.Length == 0)
        {
            faults.Add(new FieldFault<AnswerField>(AnswerField.State, "Choose what has become of it."));
        }

        if (string.IsNullOrWhiteSpace(Text))
        {
            faults.Add(new FieldFault<AnswerField>(AnswerField.Text, "Write your answer."));
        }

        if (State != ExceptionStates.ActionAgreed)
        {
            return faults;
        }

        if (string.IsNullOrWhiteSpace(Action))
        {
            faults.Add(new FieldFault<AnswerField>(AnswerField.Action, "Write what is to be done."));
        }

        if (string.IsNullOrWhiteSpace(Owner))
        {
            faults.Add(new FieldFault<AnswerField>(AnswerField.Owner, "Write who does it."));
        }

        if (Due is null)
        {
            faults.Add(new FieldFault<AnswerField>(AnswerField.Due, "Choose the day by when it is done."));
        }

        return faults;
    }

    /// <summary>The answer as the store takes it.</summary>
    public AnswerDraft Draft(ExceptionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new AnswerDraft
        {
            ExceptionId = view.Line.Row.Id,
            State = State,
            Text = Plain(Text),
            After = view.Detail.LastAnswerId,
            Action = Plain(Action),
            ActionOwner = Owner.Trim(),
            ActionDueOn = Due,
            Corrections = State == ExceptionStates.DataWrong
                ? [.. Records.Where(record => !string.IsNullOrWhiteSpace(record.Value)).Select(record => new RecordCorrection(record.Key, Plain(record.Value)))]
                : [],
        };
    }

    // Browsers differ in how they end a line, and tables are pasted with tabs.
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Replace('\t', ' ').Trim();
}
