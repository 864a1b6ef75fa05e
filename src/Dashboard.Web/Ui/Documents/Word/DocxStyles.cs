using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>The styles of Word files: Word's own where there is one, so that headings are headings to every reader.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string Note = "Note";
    public const string ForWhom = "ForWhom";
    public const string Cell = "Cell";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Meaning = "Meaning";
    public const string Points = "ListParagraph";
    public const string Table = "TableGrid";

    private const string Typeface = "Calibri";
    private const string Deep = "0B4F5C";
    private const string Ink = "1E2423";
    private const string Soft = "575D5A";

    public static string Heading(int level) => "Heading" + level.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, EastAsia = Typeface, ComplexScript = Typeface },
                new Color { Val = Ink },
                new FontSize { Val = "22" },
                new FontSizeComplexScript { Val = "22" },
                new Languages { Val = DocumentSpec.Language, EastAsia = DocumentSpec.Language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of(Title, "Title", 44, bold: true, colour: Deep, before: 0, after: 60, next: Subtitle),
        Of(Subtitle, "Subtitle", 26, colour: Soft, before: 0, after: 60),
        Of(Heading(1), "heading 1", 32, bold: true, colour: Deep, before: 360, after: 120, level: 0),
        Of(Heading(2), "heading 2", 26, bold: true, colour: Deep, before: 240, after: 80, level: 1),
        Of(Heading(3), "heading 3", 23, bold: true, before: 180, after: 60, level: 2),
        Of(Caption, "caption", 20, bold: true, before: 160, after: 60, keep: true),
        Of(Note, "Note", 19, colour: Soft, before: 40, after: 120),
        Of(ForWhom, "For whom", 20, bold: true, before: 0, after: 160),
        Of(Cell, "Cell", 19, before: 20, after: 20),
        Of(Meaning, "Meaning", 21, before: 0, after: 50),
        Of(Points, "List Paragraph", 22, before: 0, after: 60),
        Of(Header, "header", 18, bold: true, before: 0, after: 0),
        Of(Footer, "footer", 18, colour: Soft, before: 0, after: 0),
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(new TableBorders(
                Border<TopBorder>(), Border<BottomBorder>(), Border<InsideHorizontalBorder>())))
        {
            Type = StyleValues.Table,
            StyleId = Table,
        });

    public static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = DocumentSpec.Language });

    private static Style Of(string id, string name, int halfPoints, int before, int after, bool bold = false, string? colour = null, int? level = null, bool keep = false, string? next = null)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = id };
        style.Append(new NextParagraphStyle { Val = next ?? "Normal" }, new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        if (keep || level is not null)
        {
            paragraph.Append(new KeepNext(), new KeepLines());
        }

        paragraph.Append(new SpacingBetweenLines { Before = Digits(before), After = Digits(after) });
        if (level is { } outline)
        {
            paragraph.Append(new OutlineLevel { Val = outline });
        }

        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold(), new BoldComplexScript());
        }

        if (colour is not null)
        {
            run.Append(new Color { Val = colour });
        }

        run.Append(new FontSize { Val = Digits(halfPoints) }, new FontSizeComplexScript { Val = Digits(halfPoints) });
        style.Append(paragraph, run);
        return style;
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "DCD7CE", Space = 0 };

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
