using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Import.AnnexA.Writing;

/// <summary>Writes the lists as the template has them: one sheet each, a title, the headings, the rows. Dates are dates, text is never a formula.</summary>
internal static class ListSheetWriter
{
    private const int LongestText = 32_767;
    private const uint HeadingRow = 2;
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>Writes one list.</summary>
    public static void Write(WorksheetPart part, AnnexAList list, IEnumerable<ListLine> lines, CancellationToken cancellationToken)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = HeadingRow, TopLeftCell = "A3", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [$"{list.Name}: {list.Title}"], ListSheetStyles.Heading);
        WriteRow(writer, [.. list.Columns.Select(column => column.Name)], ListSheetStyles.Heading);
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(writer, line.Cells, ListSheetStyles.Plain);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<object?> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(CellOf(cell, style));
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, uint style) => value switch
    {
        null => new Cell(),
        DateOnly day => new Cell
        {
            CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
            StyleIndex = ListSheetStyles.Date,
        },
        int number => new Cell { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        _ => TextOf((string)value, style),
    };

    /// <remarks>A text that begins like a formula would become one when somebody edits the cell; the quote prefix keeps it text.</remarks>
    private static Cell TextOf(string text, uint style)
    {
        var clean = new string([.. text.Where(XmlConvert.IsXmlChar).Take(LongestText)]);
        return new Cell(new InlineString(new Text(clean) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = clean.Length > 0 && FormulaStarts.Contains(clean[0], StringComparison.Ordinal) ? ListSheetStyles.Quoted : style,
        };
    }
}
