using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Answers with the figures of the page as CSV or XLSX. Names no child: the records are exported from their own list.</summary>
internal static class EscalationsEndpoint
{
    public static Task ExportAsync(HttpContext context, EscalationsQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(EscalationsFeature.Page, asked["unit"], asked["month"], null);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"escalations-{view.Month}-{view.UnitId}"), audience.Sheet(EscalationsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
