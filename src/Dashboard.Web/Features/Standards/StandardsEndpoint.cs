using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Standards;

/// <summary>Answers with the rules and figures of the page as CSV or XLSX.</summary>
internal static class StandardsEndpoint
{
    public static Task ExportAsync(HttpContext context, StandardsReader reader)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(StandardsFeature.Page, asked["unit"], asked["month"], null);
        return PageFile.AnswerAsync(
            context,
            (scope, token) => reader.LoadAsync(scope, filter, token),
            (view, marking, now) => ($"timescales-{view.Month}-{view.UnitId}", StandardsFiles.Sheet(view, marking, now)));
    }
}
