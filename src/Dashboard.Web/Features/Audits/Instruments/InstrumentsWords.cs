using Dashboard.Measures.Calendar;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>What the pages of instruments say, by rule.</summary>
public static class InstrumentsWords
{
    /// <summary>How the pages are read, on the pages and in their files.</summary>
    public const string Explain =
        "An instrument is the form that an audit is done with: areas of practice, questions, and what work of each grade looks like. The texts are put in short words of our own; the source is named with each. "
        + "Which instrument was used decides which questions an audit can answer, so answers are compared within one instrument and never across two.";

    /// <summary>The sentence the pages open with.</summary>
    public static IReadOnlyList<SentencePart> Finding(string unit, Month month, int months, IReadOnlyList<InstrumentUse> uses)
    {
        var start = $"{unit}, {PeriodText.When(month, months)}: ";
        if (uses.Any(use => use.Audits is null))
        {
            return [new($"{Wording.Count(uses.Count, "instrument")} are known, with {Wording.Count(uses.Sum(use => use.Instrument.Questions.Count), "question")} in all.")];
        }

        var used = uses.Where(use => use.Audits > 0).OrderByDescending(use => use.Audits).ToList();
        return used.Count == 0
            ? [new(start + "no audit was done with any of them.")]
            :
            [
                new(start), new($"{used.Count} of {uses.Count} instruments", Strong: true), new($" {(used.Count == 1 ? "was" : "were")} used, most often "),
                new(used[0].Instrument.Title, Strong: true), new($" ({Wording.Count((int)used[0].Audits!.Value, "audit")})."),
            ];
    }
}
