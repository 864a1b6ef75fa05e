using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Actions;

/// <summary>What is said of actions. No words that blame.</summary>
public static class ActionWords
{
    /// <summary>How an action stands: "due by 30 Nov 2026".</summary>
    public static string Standing(DateOnly dueOn, DateOnly? doneOn, DateOnly today) =>
        doneOn is { } done ? $"done on {FigureText.Date(done)}"
        : dueOn < today ? $"was due on {FigureText.Date(dueOn)}, still open"
        : $"due by {FigureText.Date(dueOn)}";
}
