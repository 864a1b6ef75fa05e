using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Caseload;

/// <summary>Answers with the figures, teams and workers of the page as CSV or XLSX: those that the reader sees.</summary>
internal static class CaseloadEndpoint
{
    public static Task ExportAsync(HttpContext context, CaseloadQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(CaseloadFeature.Page, asked["unit"], asked["month"], null);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"caseload-{view.Month}-{view.UnitId}"), audience.Sheet(CaseloadFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
