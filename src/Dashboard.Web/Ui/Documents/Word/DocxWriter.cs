using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>Writes a document as a Word file that reads well aloud: real headings, headed tables, described pictures, a language.</summary>
public static class DocxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes the file to a stream that can be read and sought.</summary>
    public static void Write(Stream stream, DocumentSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        Describe(file, spec);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All();
        main.AddNewPart<DocumentSettingsPart>().Settings = DocxStyles.Settings();
        var numbering = new DocxNumbering();
        var body = new DocxBody(main, numbering, DocxSheet.TextWidth(spec.Landscape));
        var content = new Body(Opening(spec));
        foreach (var block in DocumentOutline.ToRead(spec))
        {
            content.Append(body.Of(block));
        }

        main.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering.All();
        content.Append(DocxSheet.Of(main, spec));
        main.Document = new Document(content);
    }

    private static IEnumerable<OpenXmlElement> Opening(DocumentSpec spec)
    {
        yield return DocxText.Paragraph(spec.ForWhom, DocxStyles.ForWhom);
        yield return DocxText.Paragraph(DocumentText.Line(spec.Title), DocxStyles.Title);
        if (spec.Subtitle is { Length: > 0 } subtitle)
        {
            yield return DocxText.Paragraph(subtitle, DocxStyles.Subtitle);
        }

        yield return DocxText.Paragraph($"{spec.Place} · {spec.Period}", DocxStyles.Subtitle);
        yield return DocxText.Paragraph(spec.Provenance, DocxStyles.Note);
    }

    private static void Describe(WordprocessingDocument file, DocumentSpec spec)
    {
        var about = file.PackageProperties;
        about.Title = DocumentText.Line(spec.Title);
        about.Subject = DocumentText.Line($"{spec.Place}, {spec.Period}");
        about.Category = DocumentText.Line(spec.Marking);
        about.Description = DocumentText.Line(spec.ForWhom);
        about.Language = DocumentSpec.Language;
        about.Creator = "Dashboard";
        about.LastModifiedBy = "Dashboard";
        about.Created = about.Modified = spec.WrittenAt?.UtcDateTime;
    }
}
