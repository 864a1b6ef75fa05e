using Dashboard.Data.Administration;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Administration.Loads;

/// <summary>What the pages of loads say, in words, by rule.</summary>
internal static class LoadHistoryWords
{
    private const int MostFiles = 3;

    /// <summary>The latest load, in a sentence; asked of the first page of the history.</summary>
    public static string Latest(LoadHistoryPage history) => history.Loads is [var latest, ..]
        ? $"The latest of {Wording.Count(history.Total, "load")}: {LoadWords.Source(latest.Load.Source)} on {ClockText.Minute(latest.Load.FinishedAt)}, {Findings(latest.Load)}."
        : "Nothing has been brought in yet.";

    /// <summary>What was kept out and set aside.</summary>
    public static string Findings(Load load) => (load.Rejected, load.Flagged) switch
    {
        (0, 0) => "without findings",
        (0, var flagged) => $"{Wording.Count(flagged, "value")} set aside",
        (var rejected, 0) => $"{Wording.Count(rejected, "row")} kept out",
        var (rejected, flagged) => $"{Wording.Count(rejected, "row")} kept out and {Wording.Count(flagged, "value")} set aside",
    };

    /// <summary>One load, in a sentence.</summary>
    public static string Finding(Load load) =>
        $"{FigureText.Number(load.Loaded)} of {Wording.Count(load.Read, "row")} were loaded on {ClockText.Minute(load.FinishedAt)}, {Findings(load)}.";

    /// <summary>Files or tables of a load.</summary>
    public static string Files(LoadEntry entry) => entry.Files.Count == 0 ? FigureText.None : Wording.Some(entry.Files, MostFiles);

    /// <summary>How long a load took.</summary>
    public static string Took(Load load)
    {
        var took = load.FinishedAt - load.StartedAt;
        return took.TotalSeconds < 1 ? "under 1 s" : took.TotalMinutes < 1 ? $"{(int)took.TotalSeconds} s" : $"{(int)took.TotalMinutes} min {took.Seconds} s";
    }
}
