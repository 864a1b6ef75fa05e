using Dashboard.Measures.Codes;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits.Questions;

/// <summary>The page of audit questions as a file: a row for every question, with the answers by score.</summary>
internal static class QuestionsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Area", 32), new("Question", 60), new("Code", 34), new("Unit", 26), new("Months", 10), new("Mean", 10), new("Answers", 10), new("Standard deviation", 18), new("Lower quartile", 14), new("Median", 10), new("Upper quartile", 14),
        .. Enumerable.Range(0, 11).Select(score => new SheetColumn($"Answers with {score}", 14)),
        new("Mean a year before", 18), new("Answers a year before", 20),
        .. AuditGrades.Given.Select(grade => new SheetColumn($"Answers graded {AuditGrades.List.Label(grade).ToLowerInvariant()}, without a score", 24)),
        new("Share of those good or outstanding", 20),
    ];

    public static SheetSpec Sheet(QuestionsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Audit questions",
        Columns = Columns,
        Rows =
        [
            .. view.Head.Where(tile => tile.Trend.Definition.Id == AuditIds.Question).Select(tile => Whole(view, tile)),
            .. view.Areas.SelectMany(area => area.Questions.Select(row => Row(view, area, row))),
            .. view.Graded.Select(row => Graded(view, row)),
        ],
        About =
        [
            .. PageAbout.Of(view.Place, "Audit questions", view.Finding, marking),
            ("Months", PeriodText.When(view.Place.Month, view.Months)),
            ("Instrument", view.Instrument.Title),
            .. PageAbout.Ending(view.Place, QuestionsWords.Explain, view.Notes, view.AsAt, writtenAt),
        ],
    };

    private static object?[] Whole(QuestionsView view, HeadTile tile) =>
        ["All areas", tile.Trend.Figure.IsWithheld ? FigureText.WithheldNote : "All questions of all instruments", tile.Trend.Definition.Id, view.Place.UnitName, 1d, tile.Trend.Figure.Value, tile.Trend.Figure.Denominator];

    private static object?[] Graded(QuestionsView view, GradedRow row) =>
    [
        view.Instrument.Areas.First(area => area.Id == row.Question.AreaId).Title, row.Question.Text, row.Pair.Category, view.Place.UnitName, (double)view.Months,
        .. Enumerable.Repeat<object?>(null, Columns.Length - AuditGrades.Given.Count - 6),
        .. row.Grades.Select(count => (object?)(double)count),
        row.Figure.Value,
    ];

    private static object?[] Row(QuestionsView view, QuestionArea area, QuestionRow row) =>
    [
        area.Area.Title, row.Question.Text, row.Pair.Category, view.Place.UnitName, (double)view.Months, row.Figure.Value, (double)row.Spread.Count, row.Spread.StandardDeviation, row.Spread.LowerQuartile, row.Spread.Median, row.Spread.UpperQuartile,
        .. row.Counts.Select(count => (object?)(double)count),
        row.Before.Value, row.Before.Denominator,
    ];
}
