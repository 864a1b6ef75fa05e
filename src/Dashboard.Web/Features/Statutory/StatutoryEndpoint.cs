using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Answers with the figures of a page as CSV or XLSX: those shown, with what they are made of.</summary>
internal static class StatutoryEndpoint
{
    public static async Task ExportAsync(HttpContext context, string slug, StatutoryQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (StatutoryPages.Find(slug) is null || !SheetAnswer.Knows(format))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var filter = StatutoryFilter.FromQuery(slug, asked["unit"], asked["month"], asked["period"]);
        if (await query.LoadAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted) is not { } view)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await SheetAnswer.WriteAsync(context, $"{slug}-{view.Month}-{view.MonthCount}m", format, StatutoryFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
    }
}
