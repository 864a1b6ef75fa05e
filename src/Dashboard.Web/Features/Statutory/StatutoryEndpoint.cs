using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Answers with the figures of a page as CSV or XLSX: those shown, with what they are made of.</summary>
internal static class StatutoryEndpoint
{
    public static async Task ExportAsync(HttpContext context, string slug, StatutoryQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        var filter = UnitMonthFilter.FromQuery(StatutoryPages.Root + slug, asked["unit"], asked["month"], null, asked["period"]);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        if (StatutoryPages.Find(slug) is not { } spec || await query.LoadAsync(audience.Scope, spec, filter, context.RequestAborted) is not { } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such page, or nothing has been counted yet.");
            return;
        }

        await SheetResponse.SendAsync(
            context,
            format,
            audience.Name($"{slug}-{view.Month}-{view.MonthCount}m-{view.UnitId}"),
            audience.Sheet(StatutoryFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));
    }
}
