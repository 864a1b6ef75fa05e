using System.Globalization;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Web.Features.BoardSummary;
using Dashboard.Web.Ui.Figures;

namespace Dashboard.Web.Tests.Features.BoardSummary;

/// <summary>All fixed text of the board summary, templates filled with sample values, each with a name.</summary>
internal static class FixedTexts
{
    private static readonly Month October = new(2026, 10);
    private static readonly DateOnly Day = new(2026, 11, 12);

    public static IEnumerable<(string Name, string Text)> All =>
    [
        .. HeadlineWording.All.SelectMany(wording => new[]
        {
            ($"{wording.MeasureId}: name", wording.Name),
            ($"{wording.MeasureId}: sentence", string.Format(CultureInfo.InvariantCulture, wording.Sentence, "62%")),
            ($"{wording.MeasureId}: why", wording.Why),
        }),
        .. Enum.GetValues<Polarity>().Select(polarity => ($"better: {polarity}", HeadlineWords.Better(polarity))),
        .. Enum.GetValues<TrendKind>().Select(kind => ($"direction: {kind}", HeadlineWords.Direction(kind))),
        .. BoardSummaryText.Unusual.Select((text, place) => ($"unusual {place}", text)),
        ("withheld", HeadlineWords.Withheld), ("unknown", HeadlineWords.Unknown), ("no change known", HeadlineWords.NoChange), ("too few months", HeadlineWords.TooFewMonths),
        ("usual", HeadlineWords.Usual), ("few", HeadlineWords.Few), ("can change", HeadlineWords.CanChange), ("no target", HeadlineWords.NoTarget), ("no comparison", HeadlineWords.NoComparison),
        ("made", "That is 412 of 450."), ("change", "Up 4 points since October 2025. The same as in July 2026."),
        ("published", $"England: 74%. Councils like ours: 72%. {HeadlineWords.Published("Year ending 31 March 2025", "2025")}"),
        ("target", HeadlineWords.TargetOf("80%")),
        ("title", BoardSummaryText.Title), ("figures", BoardSummaryText.Figures), ("doing", BoardSummaryText.Doing), ("good news", BoardSummaryText.GoodNews), ("actions", BoardSummaryText.Actions),
        ("no actions", BoardSummaryText.NoActions), ("actions now", BoardSummaryText.ActionsNow), ("not accepted", BoardSummaryText.NotAccepted), ("nothing written", BoardSummaryText.NothingWritten),
        ("how to read", BoardSummaryText.HowToRead), ("words", BoardSummaryText.Words), ("small numbers", BoardSummaryText.SmallNumbers),
        ("none better", BoardSummaryText.NoneBetter),
        ("better", BoardSummaryText.Better(["Children with a safety plan", "Help that lasts"])),
        .. BoardSummaryText.Reading.Select((text, place) => ($"reading {place}", text)),
        .. BoardSummaryText.Glossary.Select(entry => ($"glossary: {entry.Word}", $"{entry.Word}: {entry.Meaning}")),
        ("stamp", BoardSummaryText.Stamp(October, Day, Day)),
        ("finding", string.Concat(BoardSummaryText.Finding(October, 3, 2, 1, 10).Select(part => part.Text))),
        ("exact", BoardSummaryText.Small(true, new DisclosureRules())), ("controlled", BoardSummaryText.Small(false, new DisclosureRules())),
        ("end of an action", BoardSummaryText.ActionEnd("Children in our care", Day)), ("accepted", BoardSummaryText.Accepted(new DateTime(2026, 11, 12, 9, 0, 0, DateTimeKind.Utc))),
        ("not issued", BoardSummaryText.NotIssued(October)),
    ];
}
