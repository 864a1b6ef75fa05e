using System.Text;
using Bunit;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Documents.Word;
using Dashboard.Web.Ui.Exports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Tests.Ui.Documents;

/// <summary>Whatever is written into it, a document is valid and holds that text as text.</summary>
public sealed class DocumentPropertyTests : PortalContext
{
    private const int Cases = 60;
    private const int Longest = 200_000;

    private static readonly string[] Awkward =
    [
        "<script>alert('x')</script>", "]]>&amp;&#x0;<w:p/>", "שלום עולם", "مرحبا", "👩‍👩‍👧‍👦🏴", "=cmd|' /C calc'!A0", "\u0000\u0001\u000b\u000c\u001f", "\ud800", "\udc00x", "\ufffe\uffff", "\u202eevil\u2066", "line\r\nline\ttab", "  two  spaces ", "",
        "e\u0301", "\u0085\u2028\u2029", new('x', Longest),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Cases)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnyText_IsInAValidWordFile(int seed)
    {
        var text = Text(seed);
        using var stream = new MemoryStream();
        DocxWriter.Write(stream, DocumentSamples.Everything(text));
        stream.Position = 0;
        using var file = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => error.Description));
        Assert.Contains(file.MainDocumentPart!.Document.Body!.Elements<Paragraph>(), paragraph => Read(paragraph) == DocumentText.Clean(text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnyText_IsInAValidWorkbookAndIsNoFormula(int seed)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write(stream, DocumentWorkbook.Of(DocumentSamples.Everything(Text(seed))));
        stream.Position = 0;
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => error.Description));
        Assert.Empty(file.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnyText_IsTextOnThePage(int seed)
    {
        var text = Text(seed).Replace("\0", "", StringComparison.Ordinal);

        var page = Render<DocumentView>(parameters => parameters.Add(view => view.Spec, DocumentSamples.Everything(text)));

        Assert.Empty(page.FindAll("script"));
        Assert.Equal(DocumentText.Clean(text), DocumentText.Clean(page.FindAll("p.running")[^1].TextContent));
    }

    private static string Text(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var piece = random.Next(1, 5); piece > 0; piece--)
        {
            text.Append(seed < Awkward.Length && piece == 1 ? Awkward[seed] : Awkward[random.Next(Awkward.Length - 1)]);
            text.Append((char)random.Next(0x20, 0xd7ff));
        }

        return text.ToString();
    }

    private static string Read(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text words => words.Text,
        Break => "\n",
        TabChar => "\t",
        _ => string.Empty,
    }));
}
