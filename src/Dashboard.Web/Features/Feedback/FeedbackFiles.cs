using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Feedback;

/// <summary>The page as a file: a row for every figure, statement, occasion, unit and category that it shows.</summary>
internal static class FeedbackFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 14), new("Measure id", 30), new("What", 44), new("Unit", 26), new("Category", 40), new("Months", 10), new("Numerator", 12), new("Denominator", 12), new("Value", 12),
        new("Answers", 12), new("Standard deviation", 18), new("Share 8 to 10", 14), new("Responses", 12), new("Remark", 40),
    ];

    public static SheetSpec Sheet(FeedbackView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Feedback",
        Columns = Columns,
        Rows =
        [
            .. view.Head.Concat(view.Children).DistinctBy(figure => figure.Definition.Id).Concat(view.Complaints).Select(figure => Figure(view, figure)),
            .. view.Statements.Select(row => Statement(view, row)),
            .. view.Sources.Select(row => Voice(view, row, "Occasion")),
            .. view.Units.Select(row => Voice(view, row, "Unit")),
            .. view.Respondents.Concat(view.ChildScores).Concat(view.ComplaintSplits).SelectMany(split => Split(view, split)),
        ],
        About =
        [
            ("Marking", marking),
            ("Page", "What families and children say"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Period", PeriodText.When(view.Month, view.Months)),
            ("How to read it", FeedbackWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static object?[] Figure(FeedbackView view, FeedbackFigure figure) =>
    [
        "Figure", figure.Definition.Id, figure.Definition.Title, view.UnitName, null, (double)figure.Months, figure.Figure.Numerator, figure.Figure.Denominator, figure.Figure.Value, null, null, null, null,
        figure.Figure.IsWithheld ? FigureText.WithheldNote : figure.Period?.NotSupplied is { } missing ? "Not supplied: " + missing : figure.IsFew ? FeedbackWords.Few : null,
    ];

    private static object?[] Statement(FeedbackView view, StatementRow row) =>
    [
        "Statement", FeedbackIds.Parent, "What parents and carers say", view.UnitName, row.Label, (double)view.Months, row.Figure.Numerator, row.Figure.Denominator, row.Figure.Value,
        (double)row.Figure.Cases, row.Spread?.StandardDeviation, row.High?.Value, null, StatementTable.IsFew(row.Figure) ? FeedbackWords.Few : null,
    ];

    private static object?[] Voice(FeedbackView view, VoiceRow row, string section) =>
    [
        section, FeedbackIds.Parent, "What parents and carers say", row.UnitId is null ? view.UnitName : row.Label, row.UnitId is null ? row.Label : null, (double)view.Months, row.Mean.Numerator, row.Mean.Denominator, row.Mean.Value,
        (double)row.Mean.Cases, null, row.High.Value, row.Received.Value, row.Mean.IsWithheld ? FigureText.WithheldNote : StatementTable.IsFew(row.Mean) ? FeedbackWords.Few : null,
    ];

    private static IEnumerable<object?[]> Split(FeedbackView view, FeedbackSplit split) => split.Split.Lines.Select(line => new object?[]
    {
        "Split", split.Definition.Id, split.Definition.Title, view.UnitName, line.Label, (double)view.Months,
        split.Split.IsBand ? line.Figure.Cases : line.Figure.Numerator, split.Split.IsBand ? null : line.Figure.Denominator, split.Split.IsBand ? null : line.Figure.Value, null, null, null, null, null,
    });
}
