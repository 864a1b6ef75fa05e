using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Mpd;

/// <summary>Puts the figures of an issue into a document.</summary>
internal static class MpdDocument
{
    /// <summary>Measures of a part that are shown by unit where it is read; the workbook has all of them.</summary>
    private const int MostByUnit = 6;

    private const string ContentsTitle = "Contents";

    public const string Title = "Monthly performance data";

    public static DocumentSpec Of(MpdReading reading, IReadOnlyList<DocumentBlock> exceptions, string marking, string forWhom, DateTimeOffset? writtenAt)
    {
        var place = reading.Place;
        var issue = reading.Publication;
        return new DocumentSpec
        {
            Title = Title,
            Place = place.UnitName,
            Period = FigureText.Month(place.Month),
            Marking = marking,
            ForWhom = forWhom,
            Provenance = $"As issued on {FigureText.Date(DateOnly.FromDateTime(issue.IssuedAt))}. Source: {place.Source}. Data as at {FigureText.Date(issue.DataAsAt)}.",
            WrittenAt = writtenAt,
            Landscape = true,
            Blocks =
            [
                .. Front(reading),
                .. reading.Parts.SelectMany(part => Part(reading, part.Part, part.Figures, part.Units)),
                .. Demographics(reading),
                .. exceptions,
                .. MpdChanges.Of(reading),
                .. Close(reading),
            ],
        };
    }

    /// <summary>The document without its list of contents, where links to its parts stand above it.</summary>
    public static DocumentSpec WithoutContents(DocumentSpec document)
    {
        var contents = document.Blocks.Index().First(block => block.Item is HeadingBlock { Text: ContentsTitle }).Index;
        return document with { Blocks = [.. document.Blocks.Take(contents), .. document.Blocks.Skip(contents + 2)] };
    }

    private static IEnumerable<DocumentBlock> Front(MpdReading reading)
    {
        yield return new HeadingBlock(1, "At a glance");
        yield return new ParagraphBlock([.. MpdWords.Finding(reading).Select(part => new TextRun(part.Text, part.Strong))]);
        yield return new KeyFiguresBlock([.. reading.Headlines.Select(figure => new KeyFigure(
            figure.Definition.Title, FigureText.Headline(figure.Definition, figure.Figure), string.Join("; ", new[] { MpdWords.Change(reading, figure), MpdWords.Direction(figure) }.OfType<string>()), MpdWords.Beside(figure)))]);
        yield return new DefinitionBlock(
        [
            ("Data as at", FigureText.Date(reading.Publication.DataAsAt)),
            ("Issued on", FigureText.Date(DateOnly.FromDateTime(reading.Publication.IssuedAt))),
            ("Team managers’ reports are due on", FigureText.Date(reading.Publication.DueOn)),
            ("Service managers’ reports are due on", FigureText.Date(reading.Publication.ServiceManagersDueOn ?? reading.Publication.DueOn)),
            .. MpdWords.Published(reading) is { } published ? [("Published figures beside them", published)] : Array.Empty<(string, string)>(),
        ]);
        yield return new HeadingBlock(2, ContentsTitle);
        yield return new ListBlock([.. reading.Parts.Select(part => part.Part.Title), .. reading.Demographics.Count > 0 ? [DemographicsTitle] : Array.Empty<string>(), MpdExceptions.Title, MpdChanges.Title, NotesTitle], Numbered: true);
    }

    private static IEnumerable<DocumentBlock> Part(MpdReading reading, MpdPart part, IReadOnlyList<MpdFigure> figures, IReadOnlyList<MpdUnit> units)
    {
        yield return new HeadingBlock(1, part.Title);
        yield return new ParagraphBlock([new TextRun(part.Explain + " "), new TextRun(MpdWords.Part(reading, figures), Strong: true)]);
        yield return MpdTables.Figures(reading, part.Title, figures);
        foreach (var figure in part.Charts.Select(id => figures.FirstOrDefault(figure => figure.Definition.Id == id)).OfType<MpdFigure>().Where(figure => figure.Trend.Values.Any(value => value is not null)))
        {
            yield return new PictureBlock(
                MeasureChart.Of(figure.Trend, null, figure.Trend.Points, reading.Place.UnitName, null, null, string.Empty, false),
                $"{figure.Definition.Question} {reading.Place.UnitName}, {Unit(figure.Definition)}",
                figure.Trend.Description + ".");
        }

        if (units.Count > 0)
        {
            yield return MpdTables.Units(reading, part.Title, units, MostByUnit);
            yield return MpdTables.EveryUnit(reading, part.Title, units);
        }
    }

    private static IEnumerable<DocumentBlock> Demographics(MpdReading reading)
    {
        if (reading.Demographics.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(1, DemographicsTitle);
        yield return new ParagraphBlock($"The children at the end of {FigureText.Month(reading.Place.Month)}, by age, gender, ethnicity and disability.");
        foreach (var group in reading.Demographics.GroupBy(entry => entry.Definition.Title))
        {
            yield return new HeadingBlock(2, group.Key);
            foreach (var (definition, split) in group)
            {
                yield return MpdTables.Split(definition, split);
            }
        }
    }

    private static IEnumerable<DocumentBlock> Close(MpdReading reading)
    {
        yield return new HeadingBlock(1, NotesTitle);
        yield return new NoteBlock(NoteKind.Information, "Figures are those of the issue and stay as they were issued; months before are shown as they were issued in their own time. Services and teams are those of the issue, by their names of then. Targets are those set for the month.");
        yield return new NoteBlock(NoteKind.Information, "Direction looks at two years: improving or worsening only where the figures have clearly moved; figures without a better side have no direction.");
        if (reading.Parts.SelectMany(part => part.Figures).Any(figure => figure.Trend.Point?.Provisional == true))
        {
            yield return new NoteBlock(NoteKind.Provisional, "Figures marked provisional can still change, since events that count in them may come later.");
        }

        yield return new NoteBlock(NoteKind.SmallNumbers, reading.IsExact
            ? $"Shares of fewer than {Dashboard.Measures.Disclosure.DisclosureRules.Few} children or records are marked “few”: one child moves them a long way."
            : $"Figures marked “{Dashboard.Measures.Disclosure.DisclosureRules.Mark}” are withheld so that no child can be recognised.");
        yield return new DefinitionBlock([.. reading.Parts.SelectMany(part => part.Figures).DistinctBy(figure => figure.Definition.Id).Select(figure =>
            (figure.Definition.Title, $"{figure.Definition.Question} {DefinitionText.Kind(figure.Definition.Kind)}, {figure.Definition.Population} ({figure.Definition.Id})"))]);
    }

    private const string DemographicsTitle = "Who the children are";
    private const string NotesTitle = "Notes and definitions";

    private static string Unit(MeasureDefinition definition) => DefinitionText.Unit(definition);
}
