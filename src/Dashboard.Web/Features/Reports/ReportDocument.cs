using Dashboard.Data.Reports;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.Reports;

/// <summary>Puts a report into a document: what was written, then the figures that it rests on. Children are named as the reader sees them.</summary>
internal static class ReportDocument
{
    /// <summary>The document.</summary>
    /// <param name="view">Report as read: whole, or as it may leave the service.</param>
    /// <param name="forWhom">For whom it is.</param>
    /// <param name="marking">Protective marking.</param>
    /// <param name="writtenAt">When it is made.</param>
    public static DocumentSpec Of(ReportView view, string forWhom, string marking, DateTimeOffset? writtenAt)
    {
        var report = view.Report;
        return new DocumentSpec
        {
            Title = ReportKinds.List.Label(report.Row.Kind),
            Subtitle = view.ForSharing ? ReportWords.Standing(report.Row) : ReportWords.Finding(report),
            Place = report.Row.UnitName,
            Period = ReportWords.Period(report),
            Marking = marking,
            ForWhom = forWhom,
            Provenance = $"Figures as issued on {ClockText.Day(report.IssuedAt)}. Source: {view.Source}. Data as at {FigureText.Date(report.DataAsAt)}.",
            WrittenAt = writtenAt,
            Blocks = [.. report.Row.IsClosed ? [new NoteBlock(NoteKind.Information, ReportWords.Closed)] : Array.Empty<DocumentBlock>(), .. Sections(report), .. Scrutiny(view), .. Children(report), .. Figures(view), .. Way(report)],
        };
    }

    private static IEnumerable<DocumentBlock> Sections(OpenedReport report) => report.Sections.SelectMany(section => new DocumentBlock[]
    {
        new HeadingBlock(1, section.Outline.Title),
        new ParagraphBlock(string.IsNullOrWhiteSpace(section.Text) ? "Nothing has been written here." : section.Text),
    });

    private static IEnumerable<DocumentBlock> Scrutiny(ReportView view)
    {
        if (view.ForSharing || !ReportOutlines.AnswersExceptions(view.Report.Row.Kind))
        {
            yield break;
        }

        yield return new HeadingBlock(1, "Exceptions of the month");
        yield return view.Report.Exceptions.Count == 0
            ? new ParagraphBlock("Nothing was marked for scrutiny.")
            : new TableBlock
            {
                Caption = "Exceptions and their answers",
                Columns = [new("Measure", Share: 2), new("Part of the service"), new("State"), new("Months running", IsNumber: true), new("Answer", Share: 3)],
                Rows = [.. view.Report.Exceptions.Select(item => new TableCell[]
                {
                    view.Titles(item.MeasureId), view.UnitName(item.UnitId), ExceptionStates.List.Label(item.State), new(FigureText.Number(item.TimesRunning), item.TimesRunning), item.Answer ?? "Not answered yet",
                })],
            };
    }

    private static IEnumerable<DocumentBlock> Children(OpenedReport report)
    {
        if (report.Children.Count > 0)
        {
            yield return new HeadingBlock(1, "Complex cases");
            yield return new TableBlock
            {
                Caption = "Complex cases by the id of the child",
                Columns = [new("Child"), new("What makes it complex, and what is being done", Share: 4)],
                Rows = [.. report.Children.Select(child => new TableCell[] { child.ChildId, child.Text })],
            };
        }
    }

    private static IEnumerable<DocumentBlock> Figures(ReportView view)
    {
        if (view.Figures.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(1, "The figures as issued");
        foreach (var group in view.Figures)
        {
            yield return new HeadingBlock(2, group.Title);
            yield return new TableBlock
            {
                Caption = $"{group.Title}, {ReportWords.Period(view.Report)}",
                Columns =
                [
                    new("Measure", Share: 3), new(view.Report.Row.UnitName, IsNumber: true), new(ReportWords.Before(view.Report), IsNumber: true), new("Change", Share: 2),
                    .. view.Report.Units.Skip(1).Select(unit => new TableColumn(unit.Name, IsNumber: true)),
                ],
                Rows = [.. group.Rows.Select(row => (TableCell[])
                [
                    row.Definition.Title,
                    Cell(row, row.Figures[0].Now?.Figure),
                    Cell(row, row.Figures[0].Before?.Figure),
                    ReportWords.Change(row, row.Figures[0], view.Report),
                    .. row.Figures.Skip(1).Select(figure => Cell(row, figure.Now?.Figure)),
                ])],
            };
            if (group.Note is { } note)
            {
                yield return new ParagraphBlock(note);
            }
        }

        if (view.Statement is { } statement)
        {
            yield return new HeadingBlock(2, "Statement of frequency of supervision and observation");
            yield return new ParagraphBlock(statement);
        }
    }

    private static TableCell Cell(ReportFigureRow row, Dashboard.Measures.Engine.UnitFigure? figure) =>
        figure is { } known ? new TableCell(FigureText.Headline(row.Definition, known), known.IsWithheld ? null : known.Value) : new TableCell(FigureText.None);

    private static IEnumerable<DocumentBlock> Way(OpenedReport report)
    {
        if (report.Steps.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(1, "On its way");
        yield return new ListBlock([.. report.Steps.Select(step => step.Comment is { } comment ? $"{ReportWords.Step(step)}: {comment}" : ReportWords.Step(step))], Numbered: true);
    }
}
