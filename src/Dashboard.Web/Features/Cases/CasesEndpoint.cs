using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cases;

/// <summary>Answers with all records that meet the filter of the page, as CSV or XLSX.</summary>
internal static class CasesEndpoint
{
    public static async Task ExportAsync(HttpContext context, CasesReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var filter = CasesFilter.FromQuery(context.Request.QueryString.Value);
        var format = context.Request.Query["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        if (!await reader.ExistsAsync(filter, context.RequestAborted))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such measure, month or unit.");
            return;
        }

        try
        {
            var view = await reader.AllAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted);
            await SheetResponse.SendAsync(context, format, $"{view.Filter.MeasureId}-{view.Filter.Month}-{view.Filter.UnitId}", CaseFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
        }
        catch (AccessDeniedException refusal)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status403Forbidden, refusal.Message);
        }
    }
}
