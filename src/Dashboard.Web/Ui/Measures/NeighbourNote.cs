using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Says who the statistical neighbours beside the figures are, or that none are set.</summary>
public static class NeighbourNote
{
    /// <summary>The note; null on a page without published figures.</summary>
    public static Note? Of(ComparatorSettings settings, IEnumerable<Comparison?> comparisons)
    {
        var shown = comparisons.OfType<Comparison>().ToList();
        return shown.Count == 0 ? null : new Note(NoteKind.Information, settings.NeighbourCodes.Count == 0 ? NotSet(shown) : Set(settings, shown));
    }

    private static string NotSet(List<Comparison> shown) => shown.Any(comparison => comparison.Region is not null)
        ? "No statistical neighbours are set: published figures are of England and the region only."
        : "No statistical neighbours are set: published figures are of England only.";

    private static string Set(ComparatorSettings settings, List<Comparison> shown)
    {
        var words = $"Statistical neighbours: the {(settings.Average == NeighbourAverage.Mean ? "mean" : "median")} of {FigureText.Number(settings.NeighbourCodes.Count)} authorities, {(settings.NeighbourSet is { } set ? $"the set “{set}”" : "a set that is not named")}.";
        return shown.Any(comparison => comparison.Neighbours is not null) ? words : words + " Their figures for this page have not been imported.";
    }
}
