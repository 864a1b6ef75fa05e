using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Leadership;

/// <summary>Answers with the calendar as CSV or XLSX, or as a calendar file.</summary>
internal static class LeadershipEndpoints
{
    public static Task ExportAsync(HttpContext context, LeadershipQuery query) => PageFile.AnswerAsync(
        context,
        (scope, token) => query.LoadAsync(scope, Filter(context), token),
        (view, marking, now) => ($"practice-calendar-{view.Month}-{view.UnitId}", LeadershipFiles.Sheet(view, marking, now)));

    public static async Task CalendarAsync(HttpContext context, LeadershipQuery query, TimeProvider clock)
    {
        var view = await query.LoadAsync(ScopeClaims.Scope(context.User), Filter(context), context.RequestAborted);
        await (view is null
            ? SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.")
            : SheetResponse.SendAsync(context, $"practice-calendar-{view.Month}-{view.UnitId}.ics", CalendarText.ContentType, LeadershipFiles.Calendar(view, clock.GetUtcNow())));
    }

    private static UnitMonthFilter Filter(HttpContext context) =>
        UnitMonthFilter.FromQuery(LeadershipFeature.Page, context.Request.Query["unit"], context.Request.Query["month"], null);
}
