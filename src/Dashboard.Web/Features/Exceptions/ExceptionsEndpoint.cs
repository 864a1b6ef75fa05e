using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Exceptions;

/// <summary>Answers with the list as CSV or XLSX. It names single cases: nothing of it is shared outside the service.</summary>
internal static class ExceptionsEndpoint
{
    public static Task ExportAsync(HttpContext context, ExceptionsReader reader, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = ExceptionsFilter.FromQuery(asked["unit"], asked["month"], asked["owner"], asked["state"], asked["rule"]);
        var audience = ExportAudience.Inside(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => reader.LoadAsync(audience.Scope, filter, forExport: true, token),
            view => (audience.Name($"exceptions-{view.Month}-{view.UnitId}"), audience.Sheet(ExceptionsFiles.Sheet(view, portal.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
