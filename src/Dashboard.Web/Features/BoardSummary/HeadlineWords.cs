using System.Globalization;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Figures;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>What is said of a headline, in short plain sentences made by rule.</summary>
public static class HeadlineWords
{
    public const string Withheld = "We hide this number, so that no child can be known from it.";
    public const string Unknown = "We have no number for this month.";
    public const string NoChange = "We can not say how it has moved.";
    public const string TooFewMonths = "There are too few months to say what is usual.";
    public const string Usual = "This is within what is usual.";
    public const string Few = "Few children stand behind this. One child can move it a lot.";
    public const string CanChange = "This can still change, as some facts come in late.";
    public const string NoTarget = "There is no target for this.";
    public const string NoComparison = "There is no number from other councils to hold it against.";

    /// <summary>What the figure says.</summary>
    public static string Says(Headline headline) =>
        headline.Figure.IsWithheld ? Withheld
        : headline.Figure.Value is null ? Unknown
        : string.Format(CultureInfo.InvariantCulture, headline.Wording.Sentence, FigureText.Headline(headline.Definition, headline.Figure));

    /// <summary>The numbers behind a percentage; null for anything else.</summary>
    public static string? Made(Headline headline) =>
        headline.IsKnown && headline.Definition.IsPercentage && FigureText.Parts(headline.Definition, headline.Figure) is { } parts ? $"That is {parts}." : null;

    /// <summary>Which way is better.</summary>
    public static string Better(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "Higher is better.",
        Polarity.LowerIsBetter => "Lower is better.",
        _ => "More is not good or bad in itself.",
    };

    /// <summary>How it moved over two years.</summary>
    public static string Direction(TrendKind kind) => kind switch
    {
        TrendKind.Improving => "It has got better in the last two years.",
        TrendKind.Worsening => "It has got worse in the last two years.",
        TrendKind.NoClearChange => "It has not clearly moved in the last two years.",
        _ => "We do not call a move of this number better or worse.",
    };

    /// <summary>The change against a year and three months before.</summary>
    public static string Change(Headline headline)
    {
        var month = headline.Trend.Month;
        string?[] changes =
        [
            ChangeText.Since(headline.Definition, headline.YearBefore.Value, headline.Figure.Value, month.AddMonths(-Headline.Year)),
            ChangeText.Since(headline.Definition, headline.QuarterBefore.Value, headline.Figure.Value, month.AddMonths(-Headline.Quarter)),
        ];
        return changes.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(' ', known.Select(change => $"{char.ToUpperInvariant(change[0])}{change[1..]}.")) : NoChange;
    }

    /// <summary>Whether the month stands out.</summary>
    public static string Standing(Headline headline) =>
        headline.Trend.Limits.Mean is null ? TooFewMonths
        : headline.Trend.Signals.GetValueOrDefault(headline.Trend.Points.Count - 1) is var signal && signal == Signal.None ? Usual
        : Unusual(signal);

    /// <summary>What is said where it stands out.</summary>
    public static string Unusual(Signal signal) => $"This is not usual: it is {SignalText.Of(signal)}.";

    /// <summary>England and councils like this one, with the date of their figures.</summary>
    public static string Beside(Headline headline)
    {
        if (headline.Comparison is not { } comparison)
        {
            return NoComparison;
        }

        string Value(double value) => FigureText.Value(headline.Definition, value);
        string[] areas =
        [
            .. comparison.England?.Value is { } england ? [$"England: {Value(england)}."] : Array.Empty<string>(),
            .. comparison.Neighbours?.Value is { } neighbours ? [$"Councils like ours: {Value(neighbours)}."] : Array.Empty<string>(),
        ];
        return areas.Length == 0 ? NoComparison : $"{string.Join(' ', areas)} {Published(comparison.Period.Text, comparison.Edition)}";
    }

    /// <summary>Of when the published figures are.</summary>
    public static string Published(string period, string edition) => $"Those are for: {char.ToLowerInvariant(period[0])}{period[1..]} ({edition} edition).";

    public static string Target(Headline headline) => headline.Target is { } target ? TargetOf(FigureText.Value(headline.Definition, target)) : NoTarget;

    public static string TargetOf(string value) => $"Our target is {value}.";

    /// <summary>What makes one careful with it.</summary>
    public static IEnumerable<string> Cautions(Headline headline)
    {
        if (headline.IsKnown && headline.Trend.IsSmall)
        {
            yield return Few;
        }

        if (headline.IsKnown && headline.Trend.Point?.Provisional == true)
        {
            yield return CanChange;
        }
    }

    /// <summary>All that is said of a headline after its figure, each a sentence or two.</summary>
    public static IEnumerable<string> After(Headline headline) => headline.IsKnown
        ? [Better(headline.Definition.Polarity), Direction(headline.Trend.Trend), Change(headline), Standing(headline), .. Cautions(headline), Beside(headline), Target(headline)]
        : [Better(headline.Definition.Polarity), Beside(headline), Target(headline)];
}
