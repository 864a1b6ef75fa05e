using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.QaReport;

/// <summary>Answers with the quarterly report as a Word file or a workbook, for those who read it inside the service.</summary>
internal static class QaReportEndpoint
{
    public static async Task ExportAsync(HttpContext context, QaReportQuery query, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!DocumentResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, DocumentResponse.Formats);
            return;
        }

        Quarter? quarter = Quarter.TryParse(asked[QaReportUrls.Parameter], out var known) ? known : null;
        if (await query.LoadAsync(ScopeClaims.Scope(context.User), quarter, context.RequestAborted) is not { Publication: not null } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "The last month of this quarter has not been issued.");
            return;
        }

        await DocumentResponse.SendAsync(context, format, $"qa-report-{view.Quarter}-exact-inside-only", QaReportDocument.Of(view, portal.Value.ProtectiveMarking, clock.GetLocalNow()));
    }
}
