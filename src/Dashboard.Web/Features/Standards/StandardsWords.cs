using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Standards;

/// <summary>Sentences of the page of timescales.</summary>
internal static class StandardsWords
{
    public const string Explain =
        "A timescale says how long something may take: a visit, a review, a supervision. The standards in force come from the framework named above, from statute where the framework says nothing, and otherwise from the measure itself. "
        + "A share is what was kept in time out of what could be kept: what has come due in the month, or for things that repeat, every clock that runs on the last day of the month once its first event is due. "
        + "Where the source does not supply a date, nothing is counted as kept or as missed.";

    private const int Worst = 3;

    /// <summary>The page in one sentence.</summary>
    public static string Finding(StandardsView view)
    {
        var counted = view.Counted.OrderBy(row => row.Point!.Figure.Value).ToList();
        return counted.Count == 0
            ? $"None of the {view.Rows.Count} timescales could be counted for {view.UnitName} in {FigureText.Month(view.Month)}."
            : $"{view.UnitName}, {FigureText.Month(view.Month)}: {counted.Count} of {view.Rows.Count} timescales could be counted. Least often kept: "
                + Wording.List([.. counted.Take(Worst).Select(row => $"{LowerFirst(row.Rule.Kind.Title)} ({FigureText.Percent(row.Point!.Figure.Value)})")]) + ".";
    }

    /// <summary>What a rule asks, in words.</summary>
    public static string Asks(StandardsRow row) => row.Rule.StartsAt is { } start ? $"{row.Rule.Words}, from {start}" : row.Rule.Words;

    /// <summary>Why a rule has no figure.</summary>
    public static string WhyNot(StandardsRow row) => row.Rule.Kind.Lacks is { } lacks ? $"Not supplied: {lacks}"
        : row.Point?.NotSupplied is { } missing ? $"Not supplied: {missing}"
        : row.Point?.Figure.IsWithheld == true ? FigureText.WithheldNote
        : "Nothing came due";

    private static string LowerFirst(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
