using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Ui.Documents.Word;

/// <summary>Bullets and numbers of lists. Every numbered list begins at 1.</summary>
internal sealed class DocxNumbering
{
    private const int Bullets = 1;
    private const int Numbers = 2;
    private int _last = Bullets;

    /// <summary>The number of a new list.</summary>
    public int Next(bool numbered) => numbered ? ++_last : Bullets;

    /// <summary>The definitions of all lists.</summary>
    public Numbering All()
    {
        var all = new Numbering(Kind(Bullets, NumberFormatValues.Bullet, "•"), Kind(Numbers, NumberFormatValues.Decimal, "%1."));
        for (var list = Bullets; list <= _last; list++)
        {
            var instance = new NumberingInstance(new AbstractNumId { Val = list == Bullets ? Bullets : Numbers }) { NumberID = list };
            if (list > Bullets)
            {
                instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
            }

            all.Append(instance);
        }

        return all;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "454", Hanging = "284" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };
}
