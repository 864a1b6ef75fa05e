using Dashboard.Data.Queries;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Audits;

/// <summary>Audits by month, stacked by grade.</summary>
internal static class GradeChart
{
    /// <summary>The chart of the two years to the month.</summary>
    /// <param name="place">Unit and month.</param>
    /// <param name="grades">Audits of each grade over all months.</param>
    public static ChartSpec Of(PagePlace place, IReadOnlyList<(string Grade, IReadOnlyList<SeriesPoint> Points)> grades)
    {
        var shown = grades
            .Select(grade => (grade.Grade, Points: grade.Points.Where(point => point.Month <= place.Month && place.Month - point.Month < MeasureTrend.Window).ToList()))
            .ToList();
        return new ChartSpec
        {
            Id = "audit-grades",
            Kind = ChartKind.StackedBar,
            Labels = [.. shown[0].Points.Select(point => FigureText.ShortMonth(point.Month))],
            Series = [.. shown
                .Where(grade => grade.Grade != AuditGrades.NotKnown || grade.Points.Exists(point => point.Figure.Value > 0))
                .Select(grade => new ChartSeries(AuditGrades.List.Label(grade.Grade), SeriesRole.Part, [.. grade.Points.Select(point => Point(place, grade.Grade, point))]))],
        };
    }

    private static ChartPoint Point(PagePlace place, string grade, SeriesPoint point) => new(point.Figure.Value)
    {
        Link = place.OpensCases && point.Figure.Value > 0 ? CaseUrls.For(AuditIds.Completed, point.Month, place.UnitId, split: new CategoryPair(Dimensions.Grade, grade)) : null,
    };
}
