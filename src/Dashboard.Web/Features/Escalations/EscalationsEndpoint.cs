using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Answers with the figures of the page as CSV or XLSX. Names no child: the records are exported from their own list.</summary>
internal static class EscalationsEndpoint
{
    public static Task ExportAsync(HttpContext context, EscalationsQuery query)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(EscalationsFeature.Page, asked["unit"], asked["month"], null);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"escalations-{view.Month}-{view.UnitId}", EscalationsFiles.Sheet(view, marking, now)));
    }
}
