using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Answers with distance travelled as CSV or XLSX.</summary>
internal static class DistanceEndpoint
{
    public static Task ExportAsync(HttpContext context, DistanceQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(OutcomesFeature.DistancePage, asked["unit"], asked["month"], asked["all"], asked["period"]);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"distance-travelled-{view.Place.Month}-{view.Place.MonthCount}m-{view.Place.UnitId}"), audience.Sheet(DistanceFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
