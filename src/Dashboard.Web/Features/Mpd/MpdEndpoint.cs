using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;

namespace Dashboard.Web.Features.Mpd;

/// <summary>Answers with the monthly performance data as a Word file or a workbook: exact inside the service or to be shared, as the address says.</summary>
internal static class MpdEndpoint
{
    public static Task ExportAsync(HttpContext context, MpdQuery query, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        var filter = UnitMonthFilter.FromQuery(MpdFeature.Page, asked["unit"], asked["month"], null);
        return DocumentResponse.AnswerAsync(context, "This month has not been issued.", async token =>
            await query.LoadAsync(audience.Scope, filter, audience.Notice, clock.GetLocalNow(), token) is { Document: { } document } view
                ? (audience.Name($"mpd-{view.Asked}-{view.Place.UnitId}"), document)
                : null);
    }
}
