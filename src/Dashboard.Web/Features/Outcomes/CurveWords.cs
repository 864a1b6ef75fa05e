using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The sentences of the page of a curve, made from its figures by rule.</summary>
public static class CurveWords
{
    /// <summary>How the page is read, for a councillor.</summary>
    public const string Explain =
        "Turning the curve asks four things of one measure: where it has been, where it goes if nothing changes, what the story behind it is, and what would do better. "
        + "The line is the history, the soft band behind it the range of ordinary variation. The stepped band to the right of it is where eight months in ten are expected if nothing changes: no target, and it knows of nothing that is planned. "
        + "The story and the actions are written by people; names and details of children do not belong there.";

    private const string NotKnown = "there is no figure";

    /// <summary>"Exampleshire, October 2026: better off: safety 62%, ▲ improving over two years. If nothing changes, about 64% by April 2027 (likely 55% to 73%)."</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, PeriodReading reading, IReadOnlyList<ForecastPoint>? forecast)
    {
        var definition = reading.Definition;
        var sentence = new List<SentencePart> { new($"{unit}, {FigureText.Month(month)}: “{definition.Title}” ") };
        if (reading.Figure.Value is null)
        {
            return [.. sentence, new(reading.Figure.IsWithheld ? FigureNotes.Withheld : NotKnown), new(".")];
        }

        sentence.Add(new(FigureText.Headline(definition, reading.Figure), Strong: true));
        sentence.Add(new($"{(reading.Change is { } change ? $", {change}" : "")}; {Direction(reading.Trend.Trend)}"));
        if (forecast is not null)
        {
            var end = forecast[^1];
            sentence.Add(new(
                $". If nothing changes it comes to about {FigureText.Value(definition, end.Expected)} by {FigureText.Month(month.AddMonths(forecast.Count))}, "
                + $"likely between {FigureText.Value(definition, end.Lower)} and {FigureText.Value(definition, end.Upper)}"));
        }

        return [.. sentence, new(".")];
    }

    /// <summary>The method, or why there is none.</summary>
    public static string Method(int knownMonths) => knownMonths >= Forecast.FewestPoints
        ? $"If nothing changes: {Forecast.Method}, from the final months up to the chosen one. It follows no yearly pattern."
        : $"No forecast: it takes {Forecast.FewestPoints} final months, and there {(knownMonths == 1 ? "is" : "are")} {knownMonths}. Months that can still change are not counted.";

    private static string Direction(TrendKind kind) => kind switch
    {
        TrendKind.Improving => "improving over two years",
        TrendKind.Worsening => "worsening over two years",
        TrendKind.NoClearChange => "no clear change over two years",
        _ => "a number that is neither good nor bad in itself",
    };
}
