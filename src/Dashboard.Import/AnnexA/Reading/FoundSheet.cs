namespace Dashboard.Import.AnnexA.Reading;

/// <summary>The sheet of a list, with the row that holds its headings.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="HeadingRow">Row of the headings; 0 when the sheet is empty.</param>
/// <param name="Columns">Columns by position: the official heading where it is known, else as given.</param>
internal sealed record FoundSheet(string Name, int HeadingRow, IReadOnlyList<string> Columns)
{
    /// <summary>Rows from the top in which headings are looked for: a template has titles and notes above them.</summary>
    private const int TopRows = 10;

    /// <summary>Fewer known headings than this make no heading row.</summary>
    private const int LeastKnown = 3;

    public bool IsEmpty => HeadingRow == 0;

    /// <summary>Whether there are rows without headings that can be read.</summary>
    public bool HasNoHeadings { get; private init; }

    /// <summary>Columns with an official heading.</summary>
    public int Known { get; private init; }

    /// <summary>Looks for the headings of a list in a sheet.</summary>
    public static FoundSheet Of(WorkbookFile workbook, string name, AnnexAList list)
    {
        var headings = new ListHeadings(list);
        using var sheet = workbook.OpenSheet(name);
        var best = new FoundSheet(name, 0, []);
        var rows = 0;
        while (rows < TopRows && sheet.Read())
        {
            rows++;
            var texts = Enumerable.Range(0, sheet.Count).Select(column => sheet[column].Text ?? "").ToList();
            var columns = headings.Official(texts, out var known);
            if (known >= LeastKnown && known > best.Known)
            {
                best = new FoundSheet(name, sheet.RowNumber, columns) { Known = known };
            }
        }

        return best.IsEmpty && rows > 1 ? best with { HasNoHeadings = true } : best;
    }
}
