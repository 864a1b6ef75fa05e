using Dashboard.Data.Exceptions;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>What the pages of exceptions say, in words, by rule.</summary>
internal static class ExceptionWords
{
    public const string Explain =
        "When a month is issued, rules mark what needs a closer look. An exception asks a question; it does not say that anything was done wrong. Most are for the manager of the team; those about whole services are for heads of service and service managers. What counts is the figure as issued: later changes in the records show in the next month.";

    /// <summary>What there is to answer, in a sentence.</summary>
    public static string Finding(ExceptionsView view)
    {
        if (view.Month is not { } month)
        {
            return "No month is issued yet, so nothing has been marked.";
        }

        if (view.All.Count == 0)
        {
            return $"Nothing was marked for {view.UnitName} in {FigureText.Month(month)}.";
        }

        var open = view.All.Count(row => row.State == ExceptionStates.Open);
        var recurring = view.All.Count(row => row.TimesRunning > 1);
        return $"{Wording.Count(view.All.Count, "exception")} for {view.UnitName} in {FigureText.Month(month)}: {(open == 0 ? "all have an answer" : $"{FigureText.Number(open)} {(open == 1 ? "waits" : "wait")} for an answer")}; "
            + $"{(recurring == 0 ? "none came up in the month before" : $"{FigureText.Number(recurring)} came up in the month before too")}.";
    }

    /// <summary>"8 exceptions: 5 open, 3 explained".</summary>
    public static string Counts(IReadOnlyList<ExceptionLine> lines) =>
        $"{Wording.Count(lines.Count, "exception")}: {string.Join(", ", lines.GroupBy(line => line.Row.State).OrderBy(group => ExceptionStates.List.Order(group.Key)).Select(group => $"{FigureText.Number(group.Count())} {State(group.Key).ToLowerInvariant()}"))}";

    public static string State(string state) => ExceptionStates.List.Label(state);

    public static string Owner(string owner) => ExceptionOwners.List.Label(owner);

    public static string Running(ExceptionRow row) => ExceptionText.Running(row.TimesRunning);

    /// <summary>One exception in a sentence.</summary>
    public static string Finding(ExceptionLine line) =>
        $"{line.UnitName}, {FigureText.Month(line.Row.Month)}: {line.Found}; {Running(line.Row)}. {State(line.Row.State)}.";

    /// <summary>The figure over the months in a sentence, for those who do not see the line; null where there is none to draw.</summary>
    public static string? HistoryOf(ExceptionView view)
    {
        var months = view.Detail.History;
        if (view.Line.Definition is not { } definition || months.Count(month => month.Value is not null) < 2)
        {
            return null;
        }

        var marked = months.Where(month => month.Id is not null).Select(month => FigureText.ShortMonth(month.Month));
        return $"{definition.Title}, {FigureText.ShortMonth(months[0].Month)} to {FigureText.ShortMonth(months[^1].Month)}: {FigureText.Value(definition, months[0].Value)} at first, {FigureText.Value(definition, months[^1].Value)} now. Marked in {Wording.List([.. marked])}.";
    }
}
