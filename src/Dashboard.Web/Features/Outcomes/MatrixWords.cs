using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The sentences of the matrix, made from its figures by rule.</summary>
public static class MatrixWords
{
    /// <summary>How the page is read, for a councillor.</summary>
    public const string Explain =
        "The upper row is what the service does, the lower row what becomes different for children. The left column counts, the right column says how good it is. "
        + "Begin at the lower right: it is the reason for the rest. Numbers on the left have no good or bad direction: more children helped can be more need or more help. "
        + "A direction looks at two years and is named only when it is more than ordinary variation. Each measure leads to its own page, and from there to the question of what would turn its curve.";

    private const int MostNames = 2;

    /// <summary>"Of the 7 measures of whether children are better off, 4 are improving, 1 is worsening (…) and 2 show no clear change."</summary>
    public static IReadOnlyList<SentencePart> Finding(PagePlace place, IReadOnlyList<MatrixQuadrant> quadrants) =>
        Finding(place.UnitName, place.Month, place.MonthCount, Of(quadrants, Quadrant.WhatShareIsBetterOff), Of(quadrants, Quadrant.HowWellDidWeDoIt));

    internal static IReadOnlyList<SentencePart> Finding(
        string unit,
        Month month,
        int months,
        IReadOnlyList<(string Title, TrendKind? Trend)> effect,
        IReadOnlyList<(string Title, TrendKind? Trend)> effort) =>
    [
        new($"{unit}, {PeriodText.When(month, months)}: of the {Measures(effect.Count)} of whether children are better off, "),
        .. Directions(effect),
        new($"; of the {Measures(effort.Count)} of how well the work is done, "),
        .. Directions(effort),
        new("."),
    ];

    private static List<(string, TrendKind?)> Of(IReadOnlyList<MatrixQuadrant> quadrants, Quadrant quadrant) =>
        [.. quadrants.Single(one => one.Quadrant == quadrant).Readings.Select(reading => (reading.Definition.Title, reading.Figure.Value is null ? (TrendKind?)null : reading.Trend.Trend))];

    private static IEnumerable<SentencePart> Directions(IReadOnlyList<(string Title, TrendKind? Trend)> measures)
    {
        var parts = new List<SentencePart>();
        Add(TrendKind.Improving, count => $"{count} {(count == 1 ? "is" : "are")} improving", strong: true);
        Add(TrendKind.Worsening, count => $"{count} {(count == 1 ? "is" : "are")} worsening ({Wording.Some(Titles(TrendKind.Worsening), MostNames)})", strong: true);
        Add(TrendKind.NoClearChange, count => $"{count} {(count == 1 ? "shows" : "show")} no clear change");
        Add(TrendKind.NoDirection, count => $"{count} {(count == 1 ? "has" : "have")} no direction");
        Add(null, count => count == measures.Count ? "none has a figure" : $"{count} {(count == 1 ? "has" : "have")} no figure");
        for (var place = 0; place < parts.Count; place++)
        {
            yield return parts[place];
            if (place < parts.Count - 1)
            {
                yield return new SentencePart(place == parts.Count - 2 ? " and " : ", ");
            }
        }

        List<string> Titles(TrendKind? kind) => [.. measures.Where(measure => measure.Trend == kind).Select(measure => $"“{measure.Title}”")];

        void Add(TrendKind? kind, Func<int, string> words, bool strong = false)
        {
            if (Titles(kind).Count is > 0 and var count)
            {
                parts.Add(new SentencePart(words(count), strong));
            }
        }
    }

    private static string Measures(int count) => Wording.Count(count, "measure");
}
