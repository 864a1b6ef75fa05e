using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>The blocks of one document as paragraphs and tables.</summary>
internal sealed class DocxBody(MainDocumentPart main, DocxNumbering numbering, int width)
{
    /// <summary>So that two charts have room on a sheet that lies on its side; twentieths of a point.</summary>
    private const int WidestPicture = 8400;

    private readonly DocxPicture _pictures = new(main);
    private int _tables;
    private int _charts;

    public IEnumerable<OpenXmlElement> Of(DocumentBlock block) => block switch
    {
        HeadingBlock heading => [DocxText.Paragraph(DocumentText.Line(heading.Text), DocxStyles.Heading(heading.Level))],
        ParagraphBlock paragraph => [Running(paragraph)],
        ListBlock list => Points(list),
        TableBlock table => Table(table),
        PictureBlock picture => Picture(picture),
        DefinitionBlock definitions => definitions.Items.Select(item => Led(item.Term + ": ", item.Meaning, DocxStyles.Meaning)),
        NoteBlock note => [Led(new Note(note.Kind, note.Text).Word + ". ", note.Text, DocxStyles.Note)],
        KeyFiguresBlock figures => Table(KeyFigureRows.Of(figures)),
        PageBreakBlock => [new Paragraph(new Run(new Break { Type = BreakValues.Page }))],
        _ => throw new NotSupportedException($"There is no way to write a {block.GetType().Name} as a Word file."),
    };

    private Paragraph Running(ParagraphBlock block)
    {
        var paragraph = new Paragraph(DocxText.Properties(string.Concat(block.Runs.Select(run => run.Text)), null));
        foreach (var run in block.Runs)
        {
            if (DocumentText.IsOutside(run.Link))
            {
                var words = DocxText.Run(run.Text, run.Strong);
                words.RunProperties ??= new RunProperties();
                words.RunProperties.Underline = new Underline { Val = UnderlineValues.Single };
                paragraph.Append(new Hyperlink(words) { Id = main.AddHyperlinkRelationship(new Uri(run.Link!), isExternal: true).Id });
            }
            else
            {
                paragraph.Append(DocxText.Run(run.Text, run.Strong));
            }
        }

        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Points(ListBlock list)
    {
        var number = numbering.Next(list.Numbered);
        foreach (var item in list.Items)
        {
            var point = DocxText.Paragraph(item, DocxStyles.Points);
            point.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number });
            yield return point;
        }
    }

    private IEnumerable<OpenXmlElement> Table(TableBlock table)
    {
        yield return Numbered("Table", ++_tables, table.Caption);
        yield return DocxTable.Of(table, width);
        foreach (var note in table.Notes)
        {
            yield return DocxText.Paragraph(note, DocxStyles.Note);
        }

        // Two tables that touch would become one.
        if (table.Notes.Count == 0)
        {
            yield return DocxText.Paragraph(string.Empty, DocxStyles.Note);
        }
    }

    private IEnumerable<OpenXmlElement> Picture(PictureBlock picture)
    {
        yield return Numbered("Chart", ++_charts, picture.Title);
        if (!picture.Chart.IsBlank)
        {
            yield return _pictures.Of(picture, Math.Min(width, WidestPicture));
        }

        yield return DocxText.Paragraph(picture.Alternative, DocxStyles.Note);
        foreach (var (place, note) in picture.Chart.Notes.Index())
        {
            yield return DocxText.Paragraph($"{(place + 1).ToString(CultureInfo.InvariantCulture)}: {note.Label}. {note.Text}", DocxStyles.Note);
        }

        if (picture.WithTable)
        {
            foreach (var element in Table(ChartRows.Of(picture)))
            {
                yield return element;
            }
        }
    }

    private static Paragraph Led(string term, string text, string style)
    {
        var paragraph = new Paragraph(DocxText.Properties(text, style));
        paragraph.Append(DocxText.Run(term, strong: true), DocxText.Run(text));
        return paragraph;
    }

    private static Paragraph Numbered(string kind, int number, string text)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var caption = DocxText.Paragraph(kind + " ", DocxStyles.Caption);
        caption.Append(new SimpleField(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(digits))) { Instruction = $" SEQ {kind} \\* ARABIC " }, DocxText.Run(": " + DocumentText.Line(text)));
        return caption;
    }
}
