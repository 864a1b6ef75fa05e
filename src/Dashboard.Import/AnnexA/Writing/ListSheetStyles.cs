using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Import.AnnexA.Writing;

/// <summary>The cell formats of the workbook, by number.</summary>
internal static class ListSheetStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Date = 2;
    public const uint Quoted = 3;

    private const uint DateFormat = 164;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true }));
}
