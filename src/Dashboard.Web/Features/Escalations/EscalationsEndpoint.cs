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
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(ScopeClaims.Scope(context.User), filter, token),
            view => ($"escalations-{view.Month}-{view.UnitId}", EscalationsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));
    }
}
