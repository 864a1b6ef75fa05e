using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Features.Feedback.Triangulation;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Feedback;

/// <summary>Answers with the figures of the pages as CSV or XLSX. Names no child.</summary>
internal static class FeedbackEndpoints
{
    public static Task ExportAsync(HttpContext context, FeedbackQuery query)
    {
        var asked = context.Request.Query;
        return PageFile.AnswerAsync(
            context,
            (scope, token) => query.LoadAsync(scope, FeedbackPeriods.Filter(asked["unit"], asked["month"], asked["period"]), token),
            (view, marking, now) => ($"feedback-{view.Month}-{view.Months}m-{view.UnitId}", FeedbackFiles.Sheet(view, marking, now)));
    }

    public static Task StaffAsync(HttpContext context, StaffQuery query) => PageFile.AnswerAsync(
        context,
        (scope, token) => query.LoadAsync(scope, Filter(context, FeedbackFeature.StaffPage), token),
        (view, marking, now) => ($"staff-survey-{view.Month}-{view.UnitId}", StaffFiles.Sheet(view, marking, now)));

    public static Task TriangulationAsync(HttpContext context, TriangulationQuery query) => PageFile.AnswerAsync(
        context,
        (scope, token) => query.LoadAsync(scope, Filter(context, FeedbackFeature.TriangulationPage), token),
        (view, marking, now) => ($"triangulation-{view.Month}-{view.UnitId}", TriangulationFiles.Sheet(view, marking, now)));

    private static UnitMonthFilter Filter(HttpContext context, string page) =>
        UnitMonthFilter.FromQuery(page, context.Request.Query["unit"], context.Request.Query["month"], null);
}
