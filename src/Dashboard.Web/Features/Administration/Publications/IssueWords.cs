using Dashboard.Data.Administration;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>What the preview of an issue says, in words, by rule.</summary>
internal static class IssueWords
{
    public const string Freezes = "Issuing freezes the figures of the month and marks its exceptions. It cannot be taken back: what the records say later is listed as revisions.";

    /// <summary>Whether the month can be issued, and what that would mark.</summary>
    public static string Finding(PublicationPreview preview)
    {
        if (preview.Refusal is { } refusal)
        {
            return refusal;
        }

        var count = preview.Exceptions.Sum(mark => mark.Count);
        return $"{FigureText.Month(preview.Month)} can be issued, with the data as at {FigureText.Date(preview.DataAsAt)}. It would mark {Wording.Count(count, "exception")}"
            + $"{(count == 0 ? string.Empty : $": {Owners(preview)}")}.";
    }

    /// <summary>A figure beside that of the month before.</summary>
    public static string Moved(MovedFigure moved, PublicationPreview preview) => string.Join(
        "; ",
        new[]
        {
            FigureText.Headline(moved.Definition, moved.Now),
            ChangeText.Since(moved.Definition, moved.Before?.Value, moved.Now.Value, preview.Month.Previous),
            SignalText.Of(moved.Signal),
        }.OfType<string>());

    private static string Owners(PublicationPreview preview) => string.Join(
        ", ",
        preview.Exceptions.GroupBy(mark => mark.Owner).OrderBy(group => ExceptionOwners.List.Order(group.Key)).Select(group =>
            $"{FigureText.Number(group.Sum(mark => mark.Count))} for {(group.Key == ExceptionOwners.TeamManager ? "team managers" : "heads of service and service managers")}"));
}
