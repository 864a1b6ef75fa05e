using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Web.Ui.Exports;

/// <summary>Writes an XLSX workbook row by row: first for whom it is, header frozen, dates as dates, numbers as numbers, text never as a formula. Leaves out charts and formulas.</summary>
public static class SheetWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestText = 32_767;
    private const string AboutName = "About";

    /// <summary>Writes the workbook to a stream that can be read and sought.</summary>
    public static void Write(Stream stream, SheetSpec spec)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet();
        var rows = workbook.AddNewPart<WorksheetPart>();
        WriteSheet(rows, spec.Notice, spec.Columns, spec.Rows, SheetStyles.Plain);
        var about = workbook.AddNewPart<WorksheetPart>();
        WriteSheet(about, null, [new SheetColumn("What", 24), new SheetColumn("In words", 100)], spec.About.Select(line => (IReadOnlyList<object?>)[line.Label, line.Text]), SheetStyles.Wrapped);
        workbook.Workbook = new Workbook(new Sheets(
            new Sheet { Id = workbook.GetIdOfPart(rows), SheetId = 1, Name = spec.Name },
            new Sheet { Id = workbook.GetIdOfPart(about), SheetId = 2, Name = AboutName }));
    }

    private static void WriteSheet(WorksheetPart part, string? notice, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows, uint textStyle)
    {
        var above = notice is null ? 1u : 2u;
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = above, TopLeftCell = "A" + (above + 1).ToString(CultureInfo.InvariantCulture), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new Columns(columns.Select((column, place) =>
            new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        if (notice is not null)
        {
            WriteRow(writer, [notice], SheetStyles.Plain);
        }

        WriteRow(writer, [.. columns.Select(column => column.Title)], SheetStyles.Header);
        foreach (var row in rows)
        {
            WriteRow(writer, row, textStyle);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<object?> cells, uint textStyle)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(CellOf(cell, textStyle));
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, uint textStyle) => value switch
    {
        null => new Cell(),
        DateOnly date => new Cell
        {
            CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
            StyleIndex = SheetStyles.Date,
        },
        double number => new Cell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
        _ => TextOf(value.ToString() ?? string.Empty, textStyle),
    };

    private static Cell TextOf(string text, uint style)
    {
        var clean = new string([.. text.Where(System.Xml.XmlConvert.IsXmlChar).Take(LongestText)]);

        // Text is never a formula here, but it would become one when somebody edits the cell; the quote prefix keeps it text.
        var formulaLike = clean.Length > 0 && "=+-@\t\r".Contains(clean[0], StringComparison.Ordinal);
        return new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(clean) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = formulaLike ? SheetStyles.Quoted : style,
        };
    }
}
