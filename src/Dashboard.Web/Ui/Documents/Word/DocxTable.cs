using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>A table whose head is repeated on each sheet and marked as the head, with its caption for those who hear it.</summary>
internal static class DocxTable
{
    private const string HeadShade = "DFECEE";

    public static Table Of(TableBlock block, int width)
    {
        var whole = block.Columns.Sum(column => column.Share);
        int[] widths = [.. block.Columns.Select(column => (int)(width * column.Share / whole))];
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }),
                new TableLook { FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = DocumentText.Line(block.Caption) }),
            new TableGrid(widths.Select(column => new GridColumn { Width = column.ToString(CultureInfo.InvariantCulture) })));
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. block.Columns.Select((column, place) => Cell(column.Title, column, widths[place], strong: true, HeadShade))]));
        foreach (var row in block.Rows)
        {
            table.Append(new TableRow(
                [new TableRowProperties(new CantSplit()), .. block.Columns.Select((column, place) => Cell(place < row.Count ? row[place].Text : string.Empty, column, widths[place], strong: place == 0))]));
        }

        return table;
    }

    private static DocumentFormat.OpenXml.Wordprocessing.TableCell Cell(string text, TableColumn column, int width, bool strong, string? shade = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (shade is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        }

        var words = DocxText.Paragraph(text, DocxStyles.Cell, strong);
        if (column.IsNumber)
        {
            words.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        }

        return new DocumentFormat.OpenXml.Wordprocessing.TableCell(properties, words);
    }
}
