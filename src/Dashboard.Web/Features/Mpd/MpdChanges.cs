using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;

namespace Dashboard.Web.Features.Mpd;

/// <summary>What the records have said since the issue. The issued figures stay.</summary>
internal static class MpdChanges
{
    public const string Title = "Changes since issue";

    public static IEnumerable<DocumentBlock> Of(MpdReading reading)
    {
        yield return new HeadingBlock(1, Title);
        if (!reading.IsExact)
        {
            yield return new ParagraphBlock("What has changed since issue is not listed here: a change is often of one child.");
        }
        else if (reading.Revisions.Count == 0)
        {
            yield return new ParagraphBlock("No figure that this issue shows, of the month or the twelve before it, has changed since in the records.");
        }
        else
        {
            yield return new ParagraphBlock("The issued figures stay. This is what the records have said since about the month and the twelve before it, and why.");
            yield return new TableBlock
            {
                Caption = $"Changes since {FigureText.Month(reading.Place.Month)} was issued",
                Columns = [new("Measure", Share: 2.5), new("Month", Share: 1.2), new("Found on"), new("Issued or before", Share: 1.5), new("Then", Share: 1.5), new("Why", Share: 1.5), new("Added", IsNumber: true), new("Gone", IsNumber: true), new("Changed", IsNumber: true)],
                Rows =
                [
                    .. reading.Revisions.Select(entry => (IReadOnlyList<TableCell>)
                    [
                        entry.Definition.Title,
                        FigureText.ShortMonth(entry.Month),
                        FigureText.Date(DateOnly.FromDateTime(entry.Revision.FoundAt)),
                        Words(entry.Definition, new UnitFigure(entry.Revision.OldNumerator, entry.Revision.OldDenominator, entry.Revision.OldValue, 0)),
                        Words(entry.Definition, new UnitFigure(entry.Revision.NewNumerator, entry.Revision.NewDenominator, entry.Revision.NewValue, 0)),
                        DefinitionText.RevisionReason(entry.Revision.Reason),
                        new(FigureText.Number(entry.Revision.CasesAdded), entry.Revision.CasesAdded),
                        new(FigureText.Number(entry.Revision.CasesRemoved), entry.Revision.CasesRemoved),
                        new(FigureText.Number(entry.Revision.CasesChanged), entry.Revision.CasesChanged),
                    ]),
                ],
            };
        }
    }

    private static string Words(MeasureDefinition definition, UnitFigure figure) =>
        FigureText.Parts(definition, figure) is { } parts ? $"{FigureText.Headline(definition, figure)} ({parts})" : FigureText.Headline(definition, figure);
}
