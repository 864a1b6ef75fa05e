using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Answers with the quarterly report as a Word file or a workbook, for those who read it inside the service.</summary>
internal static class QaReportEndpoint
{
    public static Task ExportAsync(HttpContext context, QaReportQuery query, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        Quarter? quarter = Quarter.TryParse(context.Request.Query[QaReportUrls.Parameter], out var known) ? known : null;
        return DocumentResponse.AnswerAsync(context, "The last month of this quarter has not been issued.", async token =>
            await query.LoadAsync(ScopeClaims.Scope(context.User), quarter, token) is { Publication: not null } view
                ? ($"qa-report-{view.Quarter}-exact-inside-only", QaReportDocument.Of(view, portal.Value.ProtectiveMarking, clock.GetLocalNow()))
                : null);
    }
}
