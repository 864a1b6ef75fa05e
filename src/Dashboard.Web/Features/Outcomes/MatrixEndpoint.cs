using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Answers with the matrix as CSV or XLSX.</summary>
internal static class MatrixEndpoint
{
    public static Task ExportAsync(HttpContext context, MatrixQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var filter = UnitMonthFilter.FromQuery(OutcomesFeature.Page, asked["unit"], asked["month"], null, asked["period"]);
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        return SheetResponse.AnswerAsync(
            context,
            token => query.LoadAsync(audience.Scope, filter, token),
            view => (audience.Name($"outcomes-{view.Place.Month}-{view.Place.MonthCount}m-{view.Place.UnitId}"), audience.Sheet(MatrixFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()))));
    }
}
