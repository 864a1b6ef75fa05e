using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Answers with the figures, teams and workers of the page as CSV or XLSX: those that the reader sees.</summary>
internal static class CaseloadEndpoint
{
    public static async Task ExportAsync(HttpContext context, CaseloadQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        var filter = UnitMonthFilter.FromQuery(CaseloadFeature.Page, asked["unit"], asked["month"], null);
        if (await query.LoadAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted) is not { } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.");
            return;
        }

        await SheetResponse.SendAsync(context, format, $"caseload-{view.Month}-{view.UnitId}", CaseloadFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
    }
}
