using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Answers with the figures, teams and workers of the page as CSV or XLSX: those that the reader sees.</summary>
internal static class CaseloadEndpoint
{
    public static Task ExportAsync(HttpContext context, CaseloadQuery query)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(CaseloadFeature.Page, asked["unit"], asked["month"], null);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"caseload-{view.Month}-{view.UnitId}", CaseloadFiles.Sheet(view, marking, now)));
    }
}
