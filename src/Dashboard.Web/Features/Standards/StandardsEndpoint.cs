using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Answers with the rules and figures of the page as CSV or XLSX.</summary>
internal static class StandardsEndpoint
{
    public static async Task ExportAsync(HttpContext context, StandardsReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        if (await reader.LoadAsync(ScopeClaims.Scope(context.User), UnitMonthFilter.FromQuery(StandardsFeature.Page, asked["unit"], asked["month"], null), context.RequestAborted) is not { } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.");
            return;
        }

        await SheetResponse.SendAsync(context, format, $"timescales-{view.Month}-{view.UnitId}", StandardsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
    }
}
