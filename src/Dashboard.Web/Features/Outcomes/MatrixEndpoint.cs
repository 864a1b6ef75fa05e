using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Answers with the matrix as CSV or XLSX.</summary>
internal static class MatrixEndpoint
{
    public static Task ExportAsync(HttpContext context, MatrixQuery query)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(OutcomesFeature.Page, asked["unit"], asked["month"], null, asked["period"]);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"outcomes-{view.Place.Month}-{view.Place.MonthCount}m-{view.Place.UnitId}", MatrixFiles.Sheet(view, marking, now)));
    }
}
