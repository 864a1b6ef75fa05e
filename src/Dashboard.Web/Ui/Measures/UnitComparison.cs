using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Says by rule which parts of a unit stand clearly apart from the whole.</summary>
public static class UnitComparison
{
    private const double Apart = 0.10;
    private const double Step = 0.05;
    private const int MostNames = 3;

    /// <summary>
    /// "Oak and Beech teams are below 45%": parts at least ten points on the worse side, against a round limit. Parts resting on small numbers
    /// are never named. Null for measures that are no percentage or have no better side.
    /// </summary>
    public static IReadOnlyList<SentencePart>? Of(MeasureDefinition definition, UnitFigure whole, IReadOnlyList<(string Name, UnitFigure Figure)> parts, string word)
    {
        if (definition.Kind != MeasureKind.Share || definition.Polarity == Polarity.None || whole.Value is not { } value || parts.Count == 0)
        {
            return null;
        }

        var higher = definition.Polarity == Polarity.HigherIsBetter;
        var limit = higher ? Math.Floor((value - Apart) / Step + 1e-9) * Step : Math.Ceiling((value + Apart) / Step - 1e-9) * Step;
        if (limit is <= 0 or >= 1)
        {
            return null;
        }

        var known = parts.Where(part => part.Figure.Value is not null && !FigureText.IsSmall(definition, part.Figure)).ToList();
        var names = AttentionOrder.Of(definition, known, part => part.Figure.Value, part => part.Name)
            .Where(part => higher ? part.Figure.Value < limit : part.Figure.Value > limit)
            .Select(part => part.Name)
            .ToList();
        var side = $"{(higher ? "below" : "above")} {FigureText.Value(definition, limit)}";
        return names.Count > 0 ? [new(Names(names, word), Strong: true), new($" {(names.Count == 1 ? "is" : "are")} {side}")]
            : known.Count > 1 ? [new($"no {word} with {DisclosureRules.Few} children or more is {side}")]
            : null;
    }

    // "Oak and Beech teams" where the names themselves say team, else the names alone.
    private static string Names(List<string> names, string word)
    {
        var ending = " " + word;
        return names.Count > 1 && names.Count <= MostNames && names.TrueForAll(name => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? $"{Wording.List([.. names.Select(name => name[..^ending.Length])])} {word}s"
            : Wording.Some(names, MostNames);
    }
}
