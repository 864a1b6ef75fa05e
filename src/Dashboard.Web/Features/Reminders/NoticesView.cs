using Dashboard.Data.Reminders;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Reminders;

/// <summary>What the page of notices shows.</summary>
/// <param name="Reminders">What waits for the reader.</param>
public sealed record NoticesView(IReadOnlyList<Reminder> Reminders)
{
    /// <summary>The reminders of each kind under its name.</summary>
    public IEnumerable<(string Id, string Title, IReadOnlyList<Reminder> Rows)> Groups =>
        Reminders.GroupBy(reminder => reminder.Kind).Select(group => (group.Key, ReminderKinds.List.Label(group.Key), (IReadOnlyList<Reminder>)[.. group]));

    /// <summary>What waits, in a sentence.</summary>
    public string Finding
    {
        get
        {
            var late = Reminders.Count(reminder => reminder.IsLate);
            return Reminders.Count == 0
                ? "Nothing is waiting for you."
                : $"{ReminderWords.Count(Reminders.Count)}, {(late == 0 ? "none past its due date" : $"{FigureText.Number(late)} past {(late == 1 ? "its" : "their")} due date")}.";
        }
    }
}
