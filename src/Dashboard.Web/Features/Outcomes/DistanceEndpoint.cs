using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Answers with distance travelled as CSV or XLSX.</summary>
internal static class DistanceEndpoint
{
    public static Task ExportAsync(HttpContext context, DistanceQuery query)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(OutcomesFeature.DistancePage, asked["unit"], asked["month"], asked["all"], asked["period"]);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"distance-travelled-{view.Place.Month}-{view.Place.MonthCount}m-{view.Place.UnitId}", DistanceFiles.Sheet(view, marking, now)));
    }
}
