using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Supervision;

/// <summary>Answers with the figures, teams, supervisors and workers of the page as CSV or XLSX: those that the reader sees.</summary>
internal static class SupervisionEndpoint
{
    public static Task ExportAsync(HttpContext context, SupervisionQuery query)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(SupervisionFeature.Page, asked["unit"], asked["month"], null);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"supervision-{view.Place.Month}-{view.Place.UnitId}", SupervisionFiles.Sheet(view, marking, now)));
    }
}
