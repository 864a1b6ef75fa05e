using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Ui.Documents;

/// <summary>A document as a workbook: contents, a sheet for each part with tables, and what is said in words as notes. Numbers stay numbers.</summary>
public static class DocumentWorkbook
{
    private const double WordsWidth = 100;
    private const double FirstWidth = 44;
    private const double Width = 16;

    /// <summary>The workbook of a document. Every sheet says first for whom it is.</summary>
    public static WorkbookSpec Of(DocumentSpec spec)
    {
        var parts = DocumentOutline.Parts(spec).Where(part => part.Blocks.Any(HasRows)).Select(part => (Title: part.Title ?? spec.Title, part.Blocks)).ToList();
        var names = SheetNames.Of(["Contents", .. parts.Select(part => part.Title), "Notes"]);
        var contents = new WorkbookSheet("Contents", [new("Sheet", FirstWidth), new("What it holds", WordsWidth)],
        [
            ["Document", spec.Title], ["Place and period", $"{spec.Place}, {spec.Period}"], ["Marking", spec.Marking], ["Figures", spec.Provenance],
            .. parts.Select((part, place) => (IReadOnlyList<object?>)[names[place + 1], string.Join("; ", Tables(part.Blocks).Select(table => table.Caption))]),
            [names[^1], "What is said in words"],
        ]);
        var notes = new WorkbookSheet("Notes", [new("Part", FirstWidth), new("In words", WordsWidth)], [.. Notes(spec)]) { Wraps = true };
        WorkbookSheet[] sheets = [contents, .. parts.Select(part => Sheet(part.Title, part.Blocks)), notes];
        return new WorkbookSpec([.. sheets.Select(sheet => sheet with { Notice = spec.ForWhom })]);
    }

    private static WorkbookSheet Sheet(string title, IReadOnlyList<DocumentBlock> blocks)
    {
        var columns = Tables(blocks).Max(table => table.Columns.Count);
        return new WorkbookSheet(title, [.. Enumerable.Range(0, columns).Select(place => new SheetColumn(string.Empty, place == 0 ? FirstWidth : Width))], [.. Tables(blocks).SelectMany(Rows)]) { HasHead = false };
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(TableBlock table)
    {
        yield return [new SheetHeading(table.Caption)];
        yield return [.. table.Columns.Select(column => new SheetHeading(column.Title))];
        foreach (var row in table.Rows)
        {
            yield return [.. row.Select(cell => cell.Number is { } number ? (object)number : cell.Text.Length == 0 ? null : cell.Text)];
        }

        yield return [];
    }

    private static IEnumerable<TableBlock> Tables(IEnumerable<DocumentBlock> blocks) => blocks.SelectMany(block => block switch
    {
        TableBlock table => [table],
        PictureBlock { Chart.IsBlank: false } picture => [ChartRows.Of(picture)],
        KeyFiguresBlock figures => [KeyFigureRows.Of(figures)],
        _ => Array.Empty<TableBlock>(),
    });

    private static bool HasRows(DocumentBlock block) => block is TableBlock or KeyFiguresBlock or PictureBlock { Chart.IsBlank: false };

    private static IEnumerable<IReadOnlyList<object?>> Notes(DocumentSpec spec)
    {
        foreach (var (title, blocks) in DocumentOutline.Parts(spec))
        {
            foreach (var words in blocks.SelectMany(Words))
            {
                yield return [title ?? spec.Title, words];
            }
        }
    }

    private static IEnumerable<string> Words(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        ListBlock list => list.Items,
        DefinitionBlock definitions => definitions.Items.Select(item => $"{item.Term}: {item.Meaning}"),
        NoteBlock note => [$"{new Note(note.Kind, note.Text).Word}: {note.Text}"],
        TableBlock table => table.Notes.Select(note => $"{table.Caption}: {note}"),
        PictureBlock picture => picture.Chart.Notes.Select(note => $"{picture.Title}: {note.Label}, {note.Text}"),
        _ => [],
    };
}
