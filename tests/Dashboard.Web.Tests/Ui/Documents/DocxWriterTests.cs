using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Tests.Ui.Documents;

/// <summary>Word files, read back with the library that checks them against the format.</summary>
public sealed class DocxWriterTests : IDisposable
{
    private readonly MemoryStream _stream = new();
    private WordprocessingDocument? _file;

    public void Dispose()
    {
        _file?.Dispose();
        _stream.Dispose();
    }

    [Fact]
    public void File_EveryBlock_IsValid() => Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(Written(DocumentSamples.Everything())).Select(error => $"{error.Path?.XPath}: {error.Description}"));

    [Fact]
    public void Headings_LevelLeftOut_AreInOrderWithoutASkip() => Assert.Equal(
        ["Heading1 Children", "Heading2 Deeper than it may be", "Heading1 Notes"],
        Body(DocumentSamples.Everything()).Elements<Paragraph>().Where(paragraph => Style(paragraph).StartsWith("Heading", StringComparison.Ordinal)).Select(paragraph => $"{Style(paragraph)} {paragraph.InnerText}"));

    [Fact]
    public void Tables_Every_HaveAMarkedHeadAndACaption()
    {
        var tables = Body(DocumentSamples.Everything()).Elements<Table>().ToList();

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.Single(table.Descendants<TableHeader>()));
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Equal(["Headline figures", "By team", "Figures of: Are visits in time?"], tables.Select(table => table.Descendants<TableCaption>().Single().Val!.Value!));
        Assert.All(tables, table => Assert.Equal(DocxCaption, Style(table.PreviousSibling<Paragraph>()!)));
    }

    [Fact]
    public void Numbers_InTheirColumn_StandOnTheRight() => Assert.Equal(
        [null, JustificationValues.Right, JustificationValues.Right],
        Body(DocumentSamples.Everything()).Elements<Table>().ElementAt(1).Elements<TableRow>().ElementAt(1).Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>()
            .Select(cell => cell.GetFirstChild<Paragraph>()!.ParagraphProperties!.Justification?.Val?.Value as JustificationValues?));

    [Fact]
    public void Picture_HasItsWordsAndBothFormats()
    {
        var main = Written(DocumentSamples.Everything()).MainDocumentPart!;

        Assert.Equal(DocumentSamples.Alternative, main.Document.Body!.Descendants<DocProperties>().Single().Description!.Value);
        Assert.Equal(["image/png", "image/svg+xml"], main.ImageParts.Select(part => part.ContentType).Order());
        var svg = (ImagePart)main.GetPartById(main.Document.Body.Descendants<SVGBlip>().Single().Embed!.Value!);
        using var reader = new StreamReader(svg.GetStream());
        Assert.Contains("Exampleshire", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_SaysMarkingPageAndLanguage()
    {
        var file = Written(DocumentSamples.Everything());
        var main = file.MainDocumentPart!;

        Assert.Equal("OFFICIAL-SENSITIVE", main.HeaderParts.Single().Header.InnerText);
        Assert.Equal([" PAGE ", " NUMPAGES "], main.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value!));
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal("Monthly performance data", file.PackageProperties.Title);
        Assert.Equal("en-GB", file.PackageProperties.Language);
        Assert.Equal((11906u, 16838u), (main.Document.Descendants<PageSize>().Single().Width!.Value, main.Document.Descendants<PageSize>().Single().Height!.Value));
    }

    [Fact]
    public void Lists_Numbered_BeginAtOneEach() => Assert.Equal(
        [2, 2, 1, 3],
        Body(DocumentSamples.Everything()).Descendants<NumberingId>().Select(number => number.Val!.Value));

    [Fact]
    public void Link_OfThePortal_IsWordsOnly()
    {
        var main = Written(DocumentSamples.Everything()).MainDocumentPart!;

        Assert.Equal("https://example.gov.uk/statistics", main.HyperlinkRelationships.Single().Uri.ToString());
        Assert.Contains("and the page", main.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void OpeningLine_SaysForWhomItIs() => Assert.StartsWith("Exact figures", Body(DocumentSamples.Everything()).Elements<Paragraph>().First().InnerText, StringComparison.Ordinal);

    private const string DocxCaption = "Caption";

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;

    private Body Body(DocumentSpec spec) => Written(spec).MainDocumentPart!.Document.Body!;

    private WordprocessingDocument Written(DocumentSpec spec)
    {
        DocxWriter.Write(_stream, spec);
        _stream.Position = 0;
        return _file = WordprocessingDocument.Open(_stream, isEditable: false);
    }
}
