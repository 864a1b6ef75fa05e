using Dashboard.Web.Features.Access;
using Dashboard.Web.Features.Feedback.Staff;
using Dashboard.Web.Features.Feedback.Triangulation;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Feedback;

/// <summary>Answers with the figures of the pages as CSV or XLSX. Names no child.</summary>
internal static class FeedbackEndpoints
{
    public static Task ExportAsync(HttpContext context, FeedbackQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, FeedbackPeriods.Filter(asked["unit"], asked["month"], asked["period"]), token),
            view => (audience.Name($"feedback-{view.Month}-{view.Months}m-{view.UnitId}"), audience.Sheet(FeedbackFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }

    public static Task StaffAsync(HttpContext context, StaffQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, Filter(context, FeedbackFeature.StaffPage), token),
            view => (audience.Name($"staff-survey-{view.Month}-{view.UnitId}"), audience.Sheet(StaffFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }

    public static Task TriangulationAsync(HttpContext context, TriangulationQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, Filter(context, FeedbackFeature.TriangulationPage), token),
            view => (audience.Name($"triangulation-{view.Month}-{view.UnitId}"), audience.Sheet(TriangulationFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }

    private static UnitMonthFilter Filter(HttpContext context, string page) =>
        UnitMonthFilter.FromQuery(page, context.Request.Query["unit"], context.Request.Query["month"], null);
}
