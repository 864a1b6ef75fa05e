using Dashboard.Data.Administration;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>What the page of issued months says, in words, by rule.</summary>
internal static class PublicationWords
{
    private const int MostMonths = 3;

    /// <summary>What is issued and what is live, in a sentence.</summary>
    public static string Finding(PublicationOverview view)
    {
        var issued = view.Issued is [var latest, ..]
            ? $"{Wording.Count(view.Issued.Count, "month")} issued, the latest {FigureText.Month(latest.Publication.Month)}"
            : "No month is issued yet";
        var last = view.Issued is [var newest, ..] ? newest.Publication.Month : default;
        var before = view.Live.Count(month => month < last);
        return $"{issued}; {Live([.. view.Live.Where(month => month > last)])}{(before == 0 ? string.Empty : $"; {Wording.Count(before, "earlier month")} without an issue")}.";
    }

    /// <summary>Reasons of revisions with their numbers.</summary>
    public static string Revisions(IssuedMonth month) => month.Revisions.Count == 0
        ? "none"
        : string.Join(", ", month.Revisions.Select(revision => $"{FigureText.Number(revision.Count)} {Lower(DefinitionText.RevisionReason(revision.Reason))}"));

    /// <summary>Definitions of an issued month, against those that hold now.</summary>
    public static string Definitions(IssuedMonth month) =>
        $"{Wording.Count(month.Measures, "measure")}, {(month.Redefined == 0 ? "as defined now" : $"{FigureText.Number(month.Redefined)} defined otherwise now")}";

    private static string Live(IReadOnlyList<Month> months) => months.Count switch
    {
        0 => "no month is live",
        1 => $"{FigureText.Month(months[0])} is live",
        _ => $"{Wording.Some([.. months.Reverse().Select(FigureText.Month)], MostMonths)} are live",
    };

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
