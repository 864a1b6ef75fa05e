using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Tests.Ui.Documents;

/// <summary>A document with a block of every kind.</summary>
internal static class DocumentSamples
{
    public const string Alternative = "From 40% in August to 62% in October.";

    public static DocumentSpec Everything(string text = "Words") => new()
    {
        Title = "Monthly performance data",
        Subtitle = "Of the council",
        Place = "Exampleshire",
        Period = "October 2026",
        Marking = "OFFICIAL-SENSITIVE",
        Provenance = "As issued on 11 Nov 2026.",
        ForWhom = "Exact figures: for use inside children's services only",
        WrittenAt = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero),
        Blocks =
        [
            new HeadingBlock(1, "Children"),
            new ParagraphBlock([new TextRun("Open: "), new TextRun("812", Strong: true), new TextRun(" see the statistics", Link: "https://example.gov.uk/statistics"), new TextRun(" and the page", Link: "/mpd")]),
            new HeadingBlock(3, "Deeper than it may be"),
            new ListBlock(["first", "second"], Numbered: true),
            new ListBlock(["point"]),
            new ListBlock(["again first"], Numbered: true),
            new KeyFiguresBlock([new KeyFigure("Open children", "812", "improving", "England 320.1")]),
            Table(text),
            new TableBlock { Caption = "For the workbook", InWorkbookOnly = true, Columns = [new("Unit"), new("Children", IsNumber: true)], Rows = [["Rowan", new("7", 7)]] },
            new PictureBlock(Chart(), "Are visits in time?", Alternative, WithTable: true),
            new PageBreakBlock(),
            new HeadingBlock(1, "Notes"),
            new ParagraphBlock(text),
            new DefinitionBlock([("Open", "Open to social care")]),
            new NoteBlock(NoteKind.Provisional, "May still change."),
        ],
    };

    public static ChartSpec Chart() => new()
    {
        Id = "visits",
        Kind = ChartKind.Line,
        Labels = ["Aug 26", "Sep 26", "Oct 26"],
        IsPercent = true,
        Series = [new("Exampleshire", SeriesRole.Chosen, [40, new ChartPoint(null), new ChartPoint(62) { Mark = PointMark.Signal }]), new("England", SeriesRole.Comparator, [50, 51, 52])],
        Notes = [new ChartNote("Sep 26", "Recording changed", IsStep: true)],
    };

    private static TableBlock Table(string text) => new()
    {
        Caption = "By team",
        Columns = [new("Team", Share: 2), new("Children", IsNumber: true), new("Share", IsNumber: true)],
        Rows = [["Beech", new("812", 812), new("62%", 0.6238)], [text, new("c"), new("–")]],
        Notes = ["Small numbers are withheld."],
    };
}
