using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The sentences of the monthly performance data, made from its figures by rule.</summary>
public static class MpdWords
{
    private const int MostNamed = 3;
    private const int Leads = 3;

    /// <summary>The sentence it opens with: the first headlines, and what stands out.</summary>
    public static IReadOnlyList<SentencePart> Finding(MpdReading reading)
    {
        var sentence = new List<SentencePart> { new($"{reading.Place.UnitName}, {FigureText.Month(reading.Place.Month)}: ") };
        var known = reading.Headlines.Where(figure => figure.Figure.Value is not null).Take(Leads).ToList();
        foreach (var (place, figure) in known.Index())
        {
            sentence.Add(new($"{(place == 0 ? "" : "; ")}{Lower(figure.Definition.Title)} "));
            sentence.Add(new(FigureText.Headline(figure.Definition, figure.Figure), Strong: true));
            sentence.Add(new(Change(reading, figure) is { } change ? $", {change}" : ""));
        }

        sentence.Add(new($"{(known.Count == 0 ? "no headline figure can be shown" : "")}. {StandingOut(reading)}"));
        return sentence;
    }

    /// <summary>"up 4 points on September 2026"; null when either is not known.</summary>
    public static string? Change(MpdReading reading, MpdFigure figure) =>
        ChangeText.Against(figure.Definition, figure.Before.Value, figure.Figure.Value, FigureText.Month(reading.Place.Month.Previous));

    /// <summary>Direction of two years in words, and what stands out.</summary>
    public static string Direction(MpdFigure figure) => figure.Figure.IsWithheld || figure.Figure.Value is null
        ? FigureText.None
        : string.Join("; ", new[] { TrendWords.Of(figure.Trend.Trend), figure.Trend.Standing }.OfType<string>());

    /// <summary>Target and published figures; nothing where there are none.</summary>
    public static string? Beside(MpdFigure figure) => string.Join("; ", new[]
    {
        figure.Target is { } target ? $"target {FigureText.Value(figure.Definition, target)}" : null,
        ComparisonText.Area(figure.Definition, "England", figure.Comparison?.England),
        ComparisonText.Neighbours(figure.Definition, figure.Comparison?.Neighbours),
    }.OfType<string>()) is { Length: > 0 } words ? words : null;

    /// <summary>Which published figures stand beside those of the issue, and whether they have come since; null where none do.</summary>
    public static string? Published(MpdReading reading)
    {
        var editions = reading.Parts.SelectMany(part => part.Figures).Select(figure => figure.Comparison).OfType<Comparison>().Where(comparison => comparison.England?.Value is not null || comparison.Neighbours?.Value is not null)
            .Select(comparison => $"{(comparison.England ?? comparison.Region ?? comparison.Own)?.Publication ?? "published statistics"} {comparison.Edition}")
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return editions.Count == 0 ? null : $"Those held today, which may differ from those at the issue: {Wording.List(editions)}. {Loaded(reading)}";
    }

    /// <summary>What a part says first.</summary>
    public static string Part(MpdReading reading, IReadOnlyList<MpdFigure> figures)
    {
        var moved = figures.Where(figure => figure.Trend.Trend is TrendKind.Improving or TrendKind.Worsening).ToList();
        string Named(TrendKind kind) => Wording.Some([.. moved.Where(figure => figure.Trend.Trend == kind).Select(figure => Lower(figure.Definition.Title))], MostNamed);
        var improving = moved.Exists(figure => figure.Trend.Trend == TrendKind.Improving) ? $"Improving over two years: {Named(TrendKind.Improving)}. " : "";
        var worsening = moved.Exists(figure => figure.Trend.Trend == TrendKind.Worsening) ? $"Worsening over two years: {Named(TrendKind.Worsening)}. " : "";
        return moved.Count == 0 ? $"No figure of this part has clearly moved in the two years to {FigureText.Month(reading.Place.Month)}." : (improving + worsening).TrimEnd();
    }

    private static string Loaded(MpdReading reading) => reading.ComparatorsLoadedAt is not { } at
        ? "They came with the portal; none have been loaded here."
        : $"The last were loaded on {ClockText.Day(at)}, {(at > reading.Publication.IssuedAt ? "after" : "before")} this month was issued; figures of England can also come with a new version of the portal.";

    private static string StandingOut(MpdReading reading)
    {
        var standing = reading.Parts.SelectMany(part => part.Figures).Where(figure => figure.Figure.Value is not null && figure.Trend.Outside.Contains(figure.Trend.Points.Count - 1)).DistinctBy(figure => figure.Definition.Id).ToList();
        return standing.Count == 0
            ? "No figure is outside its usual range."
            : $"{Wording.Some([.. standing.Select(figure => $"“{figure.Definition.Title}”")], MostNamed)} {(standing.Count == 1 ? "is outside its" : "are outside their")} usual range.";
    }

    private static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) && !title.StartsWith("Section", StringComparison.Ordinal) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
