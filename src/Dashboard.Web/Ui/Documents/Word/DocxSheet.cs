using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>The sheet of paper: A4, the protective marking above, the number of the page below.</summary>
internal static class DocxSheet
{
    private const uint Short = 11906;
    private const uint Long = 16838;
    private const int Side = 1021;
    private const int TopAndBottom = 1134;
    private const uint Edge = 567;

    /// <summary>Width of the text in twentieths of a point.</summary>
    public static int TextWidth(bool landscape) => (int)(landscape ? Long : Short) - (2 * Side);

    public static SectionProperties Of(MainDocumentPart main, DocumentSpec spec)
    {
        var header = main.AddNewPart<HeaderPart>();
        var marking = DocxText.Paragraph(DocumentText.Line(spec.Marking), DocxStyles.Header);
        marking.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center };
        header.Header = new Header(marking);

        var footer = main.AddNewPart<FooterPart>();
        var pages = DocxText.Paragraph($"{DocumentText.Line(spec.Title)} · {DocumentText.Line(spec.Place)} · {DocumentText.Line(spec.Period)}\tPage ", DocxStyles.Footer);
        pages.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth(spec.Landscape) });
        pages.Append(Field(" PAGE "), DocxText.Run(" of "), Field(" NUMPAGES "));
        footer.Footer = new Footer(pages);

        var size = spec.Landscape
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long };
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            size,
            new PageMargin { Top = TopAndBottom, Bottom = TopAndBottom, Left = Side, Right = Side, Header = Edge, Footer = Edge, Gutter = 0 });
    }

    private static SimpleField Field(string code) => new(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("1"))) { Instruction = new StringValue(code) };
}
