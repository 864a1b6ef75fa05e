using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Escalations;

/// <summary>Answers with the figures of the page as CSV or XLSX. Names no child: the records are exported from their own list.</summary>
internal static class EscalationsEndpoint
{
    public static async Task ExportAsync(HttpContext context, EscalationsQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        if (await query.LoadAsync(ScopeClaims.Scope(context.User), UnitMonthFilter.FromQuery(EscalationsFeature.Page, asked["unit"], asked["month"], null), context.RequestAborted) is not { } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.");
            return;
        }

        await SheetResponse.SendAsync(context, format, $"escalations-{view.Month}-{view.UnitId}", EscalationsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
    }
}
