using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Equalities;

/// <summary>Answers with the comparisons of the page as CSV or XLSX; refused to those who may not see groups.</summary>
internal static class EqualityEndpoint
{
    public static async Task ExportAsync(HttpContext context, EqualityQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        var filter = EqualityFilter.FromQuery(asked["by"], asked["against"], asked["unit"], asked["month"], asked["period"]);
        if (!SheetResponse.Knows(format) || await query.LoadAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted) is not { } view)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!view.SeesGroups)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // Groups are not shared at all: the file is for use inside the service.
        var audience = ExportAudience.Inside(context, ScopeClaims.Scope(context.User));
        await SheetResponse.SendAsync(
            context,
            format,
            audience.Name($"equalities-{filter.By.Id}-{view.Month}-{view.MonthCount}m"),
            audience.Sheet(EqualityFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())));
    }
}
