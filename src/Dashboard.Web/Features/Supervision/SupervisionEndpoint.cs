using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Supervision;

/// <summary>Answers with the figures, teams, supervisors and workers of the page as CSV or XLSX: those that the reader sees.</summary>
internal static class SupervisionEndpoint
{
    public static Task ExportAsync(HttpContext context, SupervisionQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(SupervisionFeature.Page, asked["unit"], asked["month"], null);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"supervision-{view.Place.Month}-{view.Place.UnitId}"), audience.Sheet(SupervisionFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
