using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>The one sentence that the data quality page opens with, made by rule.</summary>
public static class QualityFinding
{
    /// <summary>"12% of open children in Exampleshire have something to put right in their record (212 of 1,712), down 3 points since April 2026; most often no ethnicity (98); Oak is above 25%."</summary>
    public static IReadOnlyList<SentencePart> Of(string unit, MeasureTrend trend, string? most, IReadOnlyList<(string Name, UnitFigure Figure)> teams)
    {
        var month = FigureText.Month(trend.Month);
        if (trend.Point is not { NotSupplied: null } point)
        {
            return [new($"How many records of {unit} have something to put right cannot be counted for {month}: {(trend.Point is null ? "the month has not been counted" : "the source does not supply " + Lacks(trend.Point.NotSupplied!))}.")];
        }

        if (point.Figure.IsWithheld)
        {
            return [new($"The share of records of {unit} with something to put right in {month} {FigureNotes.Withheld}.")];
        }

        if (point.Figure.Value is null)
        {
            return [new($"{unit} had no open children in {month}.")];
        }

        var sentence = new List<SentencePart>
        {
            new(trend.Value, Strong: true),
            new($" of open children in {unit} have something to put right in their record ({FigureText.Parts(trend.Definition, trend.Figure)})"),
        };
        if (trend.Change is { } change)
        {
            sentence.Add(new($", {change}"));
        }

        if (most is not null)
        {
            sentence.Add(new($"; most often {most}"));
        }

        if (UnitComparison.Of(trend.Definition, trend.Figure, teams, "team") is { } apart)
        {
            sentence.AddRange([new("; "), .. apart]);
        }

        return [.. sentence, new(".")];
    }

    private static string Lacks(string lacks) => Wording.Some([.. lacks.Split(", ").Select(FieldText.Words).Select(QualityWords.Lower)], 3);
}
