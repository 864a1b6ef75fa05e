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

    /// <summary>Writes rows and what they are to a stream that can be read and sought.</summary>
    public static void Write(Stream stream, SheetSpec spec) => Write(stream, new WorkbookSpec(
    [
        new WorkbookSheet(spec.Name, spec.Columns, spec.Rows) { Notice = spec.Notice },
        new WorkbookSheet(AboutName, [new SheetColumn("What", 24), new SheetColumn("In words", 100)], spec.About.Select(line => (IReadOnlyList<object?>)[line.Label, line.Text])) { Wraps = true },
    ]));

    /// <summary>Writes a workbook of several sheets to a stream that can be read and sought.</summary>
    public static void Write(Stream stream, WorkbookSpec spec)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet();
        var sheets = new Sheets();
        foreach (var (place, name) in SheetNames.Of(spec.Sheets.Select(sheet => sheet.Name)).Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, spec.Sheets[place]);
            sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)place + 1, Name = name });
        }

        workbook.Workbook = new Workbook(sheets);
    }

    private static void WriteSheet(WorksheetPart part, WorkbookSheet sheet)
    {
        var above = (sheet.Notice is null ? 0u : 1u) + (sheet.HasHead ? 1u : 0u);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        if (above > 0)
        {
            writer.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = above, TopLeftCell = "A" + (above + 1).ToString(CultureInfo.InvariantCulture), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0,
            }));
        }

        writer.WriteElement(new Columns(sheet.Columns.Select((column, place) =>
            new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        var textStyle = sheet.Wraps ? SheetStyles.Wrapped : SheetStyles.Plain;
        if (sheet.Notice is { } notice)
        {
            WriteRow(writer, [notice], SheetStyles.Plain);
        }

        if (sheet.HasHead)
        {
            WriteRow(writer, [.. sheet.Columns.Select(column => column.Title)], SheetStyles.Header);
        }

        foreach (var row in sheet.Rows)
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
        SheetHeading heading => TextOf(heading.Text, SheetStyles.Header),
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
