using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The sentences of the page of distance travelled, made from its figures by rule.</summary>
public static class DistanceWords
{
    /// <summary>How the page is read, for a councillor.</summary>
    public const string Explain =
        "Families, children and workers say on a scale of 0 to 10 how things are: 0 is as bad as can be, 10 is as good as can be. The first scale of the current episode and the latest one are compared, child by child. "
        + "Only children scaled at least twice can be compared; those scaled once are shown apart and counted in no distance. A scale is what people say, and who says it may differ between the two: read it beside what became of children after help ended.";

    /// <summary>"Exampleshire, October 2026: on safety 58% of children stand higher than at first (240 of 412); the share is highest for …"</summary>
    public static IReadOnlyList<SentencePart> Finding(PagePlace place, IReadOnlyList<DistanceDomain> domains)
    {
        var lead = domains[0];
        var opening = $"{place.UnitName}, {FigureText.Month(place.Month)}: ";
        var definition = lead.Improved.Definition;
        if (lead.Improved.Figure.Value is null)
        {
            return [new(opening + (lead.Improved.Figure.IsWithheld ? $"the share of children better off on {Name(lead)} {FigureNotes.Withheld}." : $"no child has two scales on {Name(lead)} to compare."))];
        }

        var sentence = new List<SentencePart>
        {
            new($"{opening}on {Name(lead)} "),
            new(FigureText.Headline(definition, lead.Improved.Figure), Strong: true),
            new(" of children stand higher than at first"),
        };
        if (FigureText.Parts(definition, lead.Improved.Figure) is { } parts)
        {
            sentence.Add(new($" ({parts})"));
        }

        var known = domains.Where(domain => domain.Improved.Figure.Value is not null && !FigureText.IsSmall(domain.Improved.Definition, domain.Improved.Figure)).OrderBy(domain => domain.Improved.Figure.Value).ToList();
        if (known.Count > 1)
        {
            sentence.Add(new($"; the share is highest on {Worded(known[^1])} and lowest on {Worded(known[0])}"));
        }

        return [.. sentence, new(".")];
    }

    private static string Name(DistanceDomain domain) => domain.Label.ToLowerInvariant();

    private static string Worded(DistanceDomain domain) => $"{Name(domain)} ({FigureText.Headline(domain.Improved.Definition, domain.Improved.Figure)})";
}
