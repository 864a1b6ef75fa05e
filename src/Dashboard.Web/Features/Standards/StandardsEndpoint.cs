using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Standards;

/// <summary>Answers with the rules and figures of the page as CSV or XLSX.</summary>
internal static class StandardsEndpoint
{
    public static Task ExportAsync(HttpContext context, StandardsReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(StandardsFeature.Page, asked["unit"], asked["month"], null);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => reader.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"timescales-{view.Month}-{view.UnitId}"), audience.Sheet(StandardsFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
