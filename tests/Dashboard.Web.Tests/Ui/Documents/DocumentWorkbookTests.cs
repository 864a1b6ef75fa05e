using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetNames = Dashboard.Web.Ui.Exports.SheetNames;

namespace Dashboard.Web.Tests.Ui.Documents;

public sealed class DocumentWorkbookTests
{
    [Fact]
    public void Workbook_HasContentsASheetForEachPartAndNotes() => Assert.Equal(["Contents", "Children", "Notes"], Sheets().Select(sheet => sheet.Name));

    [Fact]
    public void Sheets_Every_SayFirstForWhomTheyAre() => Assert.All(Sheets(), sheet => Assert.StartsWith("Exact figures", sheet.Rows[0][0].Text, StringComparison.Ordinal));

    [Fact]
    public void Part_HoldsNumbersAsNumbersAndWhatIsForWorkbooksOnly()
    {
        var rows = Sheets()[1].Rows;

        Assert.Contains(rows, row => row is [("Beech", false), ("812", true), ("0.6238", true)]);
        Assert.Contains(rows, row => row is [("Rowan", false), ("7", true)]);
        Assert.Contains(rows, row => row.Count > 1 && row[1] == ("c", false));
    }

    [Fact]
    public void Notes_HoldWhatIsSaidInWords() => Assert.Contains(Sheets()[2].Rows, row => row.Count > 1 && row[1].Text == "Provisional: May still change.");

    [Theory]
    [InlineData("Section 47 and conferences, and much more", "Section 47 and conferences, and")]
    [InlineData("a/b:c*[d]?'\\", "abcd")]
    [InlineData("", "Sheet")]
    public void Name_IsMadeToFit(string name, string expected) => Assert.Equal(expected, SheetNames.Of([name])[0]);

    [Fact]
    public void Names_Alike_AreToldApart() => Assert.Equal(["Notes", "notes 2", "NOTES 3"], SheetNames.Of(["Notes", "notes", "NOTES"]));

    private static List<(string Name, List<List<(string Text, bool IsNumber)>> Rows)> Sheets()
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, DocumentWorkbook.Of(DocumentSamples.Everything()));
        stream.Position = 0;
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. file.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => (sheet.Name!.Value!, Rows((WorksheetPart)file.WorkbookPart.GetPartById(sheet.Id!.Value!))))];
    }

    private static List<List<(string Text, bool IsNumber)>> Rows(WorksheetPart part) =>
        [.. part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => (cell.InnerText, cell.DataType is null && cell.CellValue is not null)).ToList())];
}
