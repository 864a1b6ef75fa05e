using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Figures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Puts the board summary into a document: the same words as on the page.</summary>
internal static class BoardSummaryDocument
{
    public static DocumentSpec Of(BoardSummaryView view, string marking, string forWhom, DateTimeOffset? writtenAt) => new()
    {
        Title = BoardSummaryText.Title,
        Place = view.PlaceName,
        Period = FigureText.Month(view.Month),
        Marking = marking,
        ForWhom = forWhom,
        Provenance = Stamp(view),
        WrittenAt = writtenAt,
        Blocks = [.. Figures(view), .. Doing(view), .. Close(view)],
    };

    /// <summary>When the figures were closed.</summary>
    public static string Stamp(BoardSummaryView view) => BoardSummaryText.Stamp(view.Month, DateOnly.FromDateTime(view.Publication!.IssuedAt), view.Publication.DataAsAt);

    private static IEnumerable<DocumentBlock> Figures(BoardSummaryView view)
    {
        yield return new HeadingBlock(1, BoardSummaryText.Figures);
        yield return new ParagraphBlock([.. view.Finding.Select(part => new TextRun(part.Text, part.Strong))]);
        foreach (var headline in view.Headlines)
        {
            yield return new HeadingBlock(2, headline.Wording.Name);
            yield return new ParagraphBlock([new TextRun(HeadlineWords.Says(headline), Strong: true), new TextRun($" {string.Join(' ', new[] { HeadlineWords.Made(headline), headline.Wording.Why }.OfType<string>().Concat(HeadlineWords.After(headline)))}")]);
        }

        yield return new TableBlock
        {
            Caption = $"{BoardSummaryText.Figures}, {FigureText.Month(view.Month)}",
            InWorkbookOnly = true,
            Columns = [new("What"), new("Figure", IsNumber: true), new("Made of"), new("A year before", IsNumber: true), new("Three months before", IsNumber: true), new("Direction"), new("Better"), new("Usual or not"), new("Other councils"), new("Target", IsNumber: true)],
            Rows =
            [
                .. view.Headlines.Select(headline => (IReadOnlyList<TableCell>)
                [
                    headline.Wording.Name,
                    Cell(headline, headline.Figure),
                    FigureText.Parts(headline.Definition, headline.Figure),
                    Cell(headline, headline.YearBefore),
                    Cell(headline, headline.QuarterBefore),
                    headline.IsKnown ? TrendWords.Of(headline.Trend.Trend) : FigureText.None,
                    HeadlineWords.Better(headline.Definition.Polarity),
                    headline.IsKnown ? HeadlineWords.Standing(headline) : FigureText.None,
                    HeadlineWords.Beside(headline),
                    headline.Target is { } target ? new TableCell(FigureText.Value(headline.Definition, target), target) : HeadlineWords.NoTarget,
                ]),
            ],
        };
    }

    private static IEnumerable<DocumentBlock> Doing(BoardSummaryView view)
    {
        yield return new HeadingBlock(1, BoardSummaryText.Doing);
        yield return new ParagraphBlock(Written(view, BoardSections.Doing));
        yield return new HeadingBlock(2, BoardSummaryText.Actions);
        yield return new ParagraphBlock(BoardSummaryText.ActionsNow);
        yield return view.Actions.Count == 0
            ? new ParagraphBlock(BoardSummaryText.NoActions)
            : new ListBlock([.. view.Actions.Select(action => BoardSummaryText.Action(action.Text, HeadlineWording.Find(action.MeasureId!)!.Name, action.DueOn))]);
        yield return new HeadingBlock(1, BoardSummaryText.GoodNews);
        yield return new ParagraphBlock(Written(view, BoardSections.GoodNews));
        yield return new ParagraphBlock(BoardSummaryText.Better(view.Better));
    }

    private static IEnumerable<DocumentBlock> Close(BoardSummaryView view)
    {
        yield return new HeadingBlock(1, BoardSummaryText.HowToRead);
        yield return new ListBlock(BoardSummaryText.Reading);
        yield return new HeadingBlock(1, BoardSummaryText.Words);
        yield return new DefinitionBlock([.. BoardSummaryText.Glossary]);
        yield return new NoteBlock(NoteKind.SmallNumbers, view.SmallNumbers);
    }

    /// <summary>What was written into a section, or why there is nothing.</summary>
    public static string Written(BoardSummaryView view, string section) =>
        view.Report is not { IsAccepted: true } report ? BoardSummaryText.NotAccepted : report.Text(section) ?? BoardSummaryText.NothingWritten;

    private static TableCell Cell(Headline headline, Dashboard.Measures.Engine.UnitFigure figure) => new(FigureText.Headline(headline.Definition, figure), figure.IsWithheld ? null : figure.Value);
}
