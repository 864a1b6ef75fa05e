using Dashboard.Data.Comparators;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Published figures in words.</summary>
public static class ComparisonText
{
    /// <summary>"England 23% · neighbours' median 21% · rank 5 of 11, quarter B (year ending 31 March 2025)"; null when there is nothing to compare with.</summary>
    public static string? Line(MeasureDefinition definition, Comparison? comparison)
    {
        if (comparison is null)
        {
            return null;
        }

        string[] words =
        [
            .. new[]
            {
                Area(definition, "England", comparison.England),
                Area(definition, comparison.Region?.AreaName ?? "Region", comparison.Region),
                Neighbours(definition, comparison.Neighbours),
                Standing(comparison.Standing),
            }.OfType<string>(),
        ];
        return words.Length == 0 ? null : $"{string.Join(" · ", words)} ({Lower(comparison.Period.Text)})";
    }

    /// <summary>"England 23%"; null without a figure.</summary>
    public static string? Area(MeasureDefinition definition, string name, PublishedFigure? figure) =>
        figure?.Value is { } value ? $"{name} {FigureText.Value(definition, value)}" : null;

    /// <summary>"neighbours' median 21%"; null without a figure.</summary>
    public static string? Neighbours(MeasureDefinition definition, NeighbourFigure? neighbours) => neighbours?.Value is { } value
        ? $"neighbours’ {(neighbours.Average == NeighbourAverage.Mean ? "mean" : "median")} {FigureText.Value(definition, value)}"
        : null;

    private static string? Standing(Standing? standing) =>
        standing is null ? null : $"published rank {standing.Rank} of {standing.Of}{(standing.Band is { } band ? $", quarter {band}" : "")}";

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
