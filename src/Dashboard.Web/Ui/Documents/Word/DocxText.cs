using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>Words as paragraphs and runs.</summary>
internal static class DocxText
{
    /// <summary>A paragraph of one run, in a style; null for running text.</summary>
    public static Paragraph Paragraph(string text, string? style = null, bool strong = false)
    {
        var paragraph = new Paragraph(Properties(text, style));
        paragraph.Append(Run(text, strong));
        return paragraph;
    }

    /// <summary>What a paragraph is: its style, and whether it is read from the right.</summary>
    public static ParagraphProperties Properties(string text, string? style)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (DocumentText.IsRightToLeft(text))
        {
            properties.BiDi = new BiDi();
        }

        return properties;
    }

    /// <summary>A run of words; lines and tabs in them are kept.</summary>
    public static Run Run(string text, bool strong = false)
    {
        var run = new Run();
        var look = new RunProperties();
        if (strong)
        {
            look.Bold = new Bold();
        }

        if (DocumentText.IsRightToLeft(text))
        {
            look.RightToLeftText = new RightToLeftText();
        }

        if (look.HasChildren)
        {
            run.RunProperties = look;
        }

        var lines = DocumentText.Clean(text).Split('\n');
        foreach (var (place, line) in lines.Index())
        {
            if (place > 0)
            {
                run.Append(new Break());
            }

            foreach (var (tab, words) in line.Split('\t').Index())
            {
                if (tab > 0)
                {
                    run.Append(new TabChar());
                }

                run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(words) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }
}
