using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Leadership;

/// <summary>Answers with the calendar as CSV or XLSX, or as a calendar file.</summary>
internal static class LeadershipEndpoints
{
    public static Task ExportAsync(HttpContext context, LeadershipQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, Filter(context), token),
            view => (audience.Name($"practice-calendar-{view.Month}-{view.UnitId}"), audience.Sheet(LeadershipFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }

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
