using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Actions;
using Dashboard.Web.Ui.Documents;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Puts the quarterly report into a document: each area with its figures and its text, then the actions.</summary>
internal static class QaReportDocument
{
    public static DocumentSpec Of(QaReportView view, string marking, DateTimeOffset? writtenAt) => new()
    {
        Title = QaReportWords.Title,
        Place = view.PlaceName,
        Period = QaReportWords.Period(view.Quarter),
        Marking = marking,
        ForWhom = "Exact figures: for use inside children's services only.",
        Provenance = $"Figures as issued; the last month on {FigureText.Date(DateOnly.FromDateTime(view.Publication!.IssuedAt))}. Source: {view.Source}. Data as at {FigureText.Date(view.Publication.DataAsAt)}.",
        WrittenAt = writtenAt,
        Blocks = [new ParagraphBlock([.. QaReportWords.Finding(view).Select(part => new TextRun(part.Text, part.Strong))]), .. view.Areas.SelectMany(area => Area(view, area)), .. Actions(view)],
    };

    /// <summary>The figures of an area as a table.</summary>
    public static TableBlock Table(QaReportView view, QaArea area) => new()
    {
        Caption = $"{area.Outline.Title}, {QaReportWords.Period(view.Quarter)}",
        Columns =
        [
            new("Measure", Share: 3), new("Quarter", IsNumber: true), new("Made of", Share: 1.6), new("Quarter before", IsNumber: true), new("Change", Share: 1.8), new("Direction", Share: 1.8),
            .. HasBeside(area) ? [new TableColumn("Beside it", Share: 2.2)] : Array.Empty<TableColumn>(),
        ],
        Rows =
        [
            .. area.Figures.Select(figure => (IReadOnlyList<TableCell>)
            [
                figure.Definition.Title, Cell(figure.Definition, figure.Figure), FigureText.Parts(figure.Definition, figure.Figure), Cell(figure.Definition, figure.Before?.Figure ?? UnitFigure.NotSupplied),
                QaReportWords.Change(figure), QaReportWords.Direction(figure),
                .. HasBeside(area) ? [QaReportWords.Beside(figure)] : Array.Empty<TableCell>(),
            ]),
        ],
    };

    // A column in which nothing stands says nothing.
    private static bool HasBeside(QaArea area) => area.Figures.Any(figure => QaReportWords.Beside(figure) is not null);

    private static IEnumerable<DocumentBlock> Area(QaReportView view, QaArea area)
    {
        yield return new HeadingBlock(1, area.Outline.Title);
        yield return new ParagraphBlock(QaReportWords.Written(view, area));
        if (area.Figures.Count > 0)
        {
            yield return Table(view, area);
        }
    }

    private static IEnumerable<DocumentBlock> Actions(QaReportView view)
    {
        yield return new HeadingBlock(1, QaReportWords.ActionsTitle);
        yield return new ParagraphBlock(QaReportWords.ActionsNow);
        yield return view.Actions.Count == 0
            ? new ParagraphBlock(QaReportWords.NoActions)
            : new TableBlock
            {
                Caption = "Actions",
                Columns = [new("What is to be done", Share: 3), new("Who", Share: 1.5), new("Agreed in the report of", Share: 1.5), new("How it stands", Share: 1.5)],
                Rows = [.. view.Actions.Select(action => (IReadOnlyList<TableCell>)[action.Text, action.Owner, action.AgreedIn is { } month ? QaReportWords.Period(new(month)) : null, ActionWords.Standing(action.DueOn, action.DoneOn, view.Today)])],
            };
    }

    private static TableCell Cell(MeasureDefinition definition, UnitFigure figure) => new(FigureText.Headline(definition, figure), figure.IsWithheld ? null : figure.Value);
}
