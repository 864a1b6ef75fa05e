using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.MeasurePage;

/// <summary>The one sentence that the page of a measure opens with, made by rule.</summary>
public static class MeasureFinding
{
    /// <summary>"Safety plan: 61% (812 of 1,310) in Exampleshire in October 2026, up 4 points since April 2026, more than usual variation; Oak and Beech teams are below 45%."</summary>
    /// <param name="unit">Name of the unit.</param>
    /// <param name="status">Kind of plan looked at; null is all.</param>
    /// <param name="trend">The measure.</param>
    /// <param name="parts">Units below, to be named where they stand apart.</param>
    /// <param name="word">What these units are called, in the singular.</param>
    public static IReadOnlyList<SentencePart> Of(string unit, string? status, MeasureTrend trend, IReadOnlyList<(string Name, UnitFigure Figure)> parts, string word)
    {
        var month = FigureText.Month(trend.Month);
        var of = status is null ? "" : $" of {StatusChoice.Children(status)}";
        if (trend.Point is not { NotSupplied: null })
        {
            return [new($"This cannot be counted for {unit} in {month}: {(trend.Point is null ? "the month has not been counted" : "the source does not supply what is needed")}.")];
        }

        if (trend.Figure.IsWithheld)
        {
            return [new($"{trend.Definition.Title}: the figure{of} for {unit} in {month} {FigureNotes.Withheld}.")];
        }

        if (trend.Figure.Value is null)
        {
            return [new($"{unit} had nothing{of} to count here in {month}.")];
        }

        var sentence = new List<SentencePart>
        {
            new(trend.Value + Unit(trend.Definition), Strong: true),
            new($"{(FigureText.Parts(trend.Definition, trend.Figure) is { } made ? $" ({made})" : "")}{of} in {unit} in {month}"),
        };
        if (trend.Change is not null)
        {
            sentence.Add(new($", {trend.Change}"));
        }

        if (Variation(trend) is { } variation)
        {
            sentence.Add(new($", {variation}"));
        }

        if (UnitComparison.Of(trend.Definition, trend.Figure, parts, word) is { } apart)
        {
            sentence.AddRange([new("; "), .. apart]);
        }

        return [.. sentence, new(".")];
    }

    private static string Unit(MeasureDefinition definition) =>
        definition.IsPartOfWhole ? $" of {definition.WeightUnit}"
        : definition.Kind is MeasureKind.Mean or MeasureKind.Median && definition.AmountUnit is { } unit ? " " + unit
        : definition.Kind == MeasureKind.Rate ? " per 10,000 children"
        : "";

    private static string? Variation(MeasureTrend trend) =>
        trend.Limits.Mean is null ? null
        : trend.Standing is not { } standing ? "within its usual range"
        : trend.Trend switch
        {
            TrendKind.Improving => standing + ", which is better",
            TrendKind.Worsening => standing + ", which is worse",
            _ => standing,
        };
}
