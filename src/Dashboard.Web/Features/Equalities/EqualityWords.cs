using Dashboard.Measures.Calendar;
using Dashboard.Measures.Equalities;
using Dashboard.Measures.Formatting;
using Dashboard.Measures.Statistics;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Equalities;

/// <summary>What the page of equalities says, by rule.</summary>
public static class EqualityWords
{
    /// <summary>How the tables are read, on the page and in its files.</summary>
    public const string Explain =
        "An index of 1 means that something happens as often in a group as in the group it is compared with; 2 means twice as often, 0.5 half as often. "
        + "The interval shows how far chance alone may carry the index: only where it leaves out 1 is a difference called clear, and about one comparison in twenty comes out clear by chance. "
        + "A difference shows where to look, not why it is there: groups differ in age, in need and in where they live, and an association is no proof of a cause. "
        + "Nor is higher or lower good or bad by itself: help may reach one group more, or harm may. "
        + "No population by group is supplied, so the page cannot say who is more likely to be referred at all; it compares one stage with the stage before it.";

    /// <summary>What stands in place of the tables for those who see totals only.</summary>
    public const string WhyWithheld =
        "Some groups hold very few children, and a figure about two or three of them could show who they are. Your role shows totals, so the comparisons are kept for those who work with the children. "
        + "Ask the director of children's services for a summary in words.";

    private const int MostNamed = 3;

    /// <summary>The sentence for those who see totals only.</summary>
    public static IReadOnlyList<SentencePart> Withheld { get; } = [new("Comparisons of groups of children are not shown to your role.")];

    /// <summary>Heading of a section.</summary>
    public static string Section(EqualitySection section) => section switch
    {
        EqualitySection.NextStage => "Are some groups more likely to move on to the next stage?",
        EqualitySection.Practice => "Do they get the same practice?",
        _ => "What follows for them?",
    };

    /// <summary>What can be said of a group.</summary>
    public static string Verdict(EqualityVerdict verdict) => verdict switch
    {
        EqualityVerdict.Reference => "compared with",
        EqualityVerdict.ClearlyHigher => "clearly higher",
        EqualityVerdict.ClearlyLower => "clearly lower",
        EqualityVerdict.NoClearDifference => "no clear difference",
        EqualityVerdict.TooFew => "too few to say",
        _ => "not compared",
    };

    /// <summary>"In 12 months"; "On 31 Oct 2026".</summary>
    public static string Basis(EqualityPart part, Month month)
    {
        var text = PeriodText.Basis(part.Definition, month, part.Period?.Months ?? 1);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>The sentence the page opens with: the clearest differences, the clearest first.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, EqualityFilter filter, IReadOnlyList<EqualityPart> parts)
    {
        var opening = $"{unit}, {PeriodText.When(month, filter.Period.MonthsTo(month))}: ";
        var compared = parts.SelectMany(part => part.Compared.Select(group => (part.Pair, Group: group))).ToList();
        if (compared.Count == 0)
        {
            return [new(opening + "there are no two groups to compare.")];
        }

        var beside = $"with the group “{filter.By.List.Label(filter.Reference)}”";
        var clear = compared.Where(one => one.Group.IsClear).OrderByDescending(one => one.Group.Distance).ToList();
        if (clear.Count == 0)
        {
            var few = compared.Count(one => one.Group.Verdict == EqualityVerdict.TooFew);
            return [new($"{opening}no clear difference in {Comparisons(compared.Count)} {beside}{(few == 0 ? "" : $"; in {few} of them there are too few children to say")}.")];
        }

        var sentence = new List<SentencePart> { new($"{opening}{clear.Count} of {Comparisons(compared.Count)} {beside} {(clear.Count == 1 ? "shows a clear difference" : "show clear differences")}{(clear.Count > MostNamed ? ", most clearly " : ": ")}") };
        foreach (var (place, (pair, group)) in clear.Take(MostNamed).Index())
        {
            sentence.Add(new(place == 0 ? "" : "; "));
            sentence.Add(new(filter.By.List.Label(group.Category.Category), Strong: true));
            sentence.Add(new($" {(group.Verdict == EqualityVerdict.ClearlyHigher ? "higher" : "lower")} for {pair.Phrase} (index {FigureText.Index(group.Rate!.Index)})"));
        }

        return [.. sentence, new(".")];
    }

    /// <summary>The remarks on the tables.</summary>
    public static IReadOnlyList<Note> Notes(IReadOnlyList<EqualityPart> parts, bool seesGroups, bool opensCases)
    {
        var notes = new List<Note>();
        if (!seesGroups)
        {
            return notes;
        }

        var young = parts.Where(part => part.IsProvisional).Select(part => $"“{part.Pair.Title}”").ToList();
        if (young.Count > 0)
        {
            notes.Add(new Note(NoteKind.Provisional, $"A month is too young to be final: events still to come can change {Wording.List(young)}."));
        }

        if (parts.Any(part => part.Groups.Any(group => group.Rate?.IsSmall == true)))
        {
            notes.Add(new Note(NoteKind.SmallNumbers, $"“Too few to say” stands where a number of the group, or of the group it is compared with, is below {RelativeRate.FewestNotSmall}: one child moves the index a long way. Keep these rows within the service."));
        }

        if (parts.Any(part => part.Groups.Any(group => group.Verdict == EqualityVerdict.NotKnown)))
        {
            notes.Add(new Note(NoteKind.Information, "Children whose group is not stated or not known are shown and not compared. The more of them there are, the less the other rows can be relied on."));
        }

        var missing = parts.Where(part => part.NotSupplied is not null).Select(part => $"“{part.Pair.Title}” ({part.NotSupplied})").ToList();
        if (missing.Count > 0)
        {
            notes.Add(new Note(NoteKind.NotSupplied, $"This source does not supply what is needed for {Wording.List(missing)}."));
        }

        if (!opensCases)
        {
            notes.Add(FigureNotes.OpenedByOthers);
        }

        return notes;
    }

    private static string Comparisons(int count) => count == 1 ? "1 comparison" : $"{count} comparisons";
}
