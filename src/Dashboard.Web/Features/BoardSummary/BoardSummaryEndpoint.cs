using Dashboard.Measures.Calendar;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Documents;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.BoardSummary;

/// <summary>Answers with the board summary as a Word file or a workbook: as councillors see it, unless exact figures are asked for by somebody who may have them.</summary>
internal static class BoardSummaryEndpoint
{
    public static async Task ExportAsync(HttpContext context, BoardSummaryQuery query, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (!DocumentResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, DocumentResponse.Formats);
            return;
        }

        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        Month? month = Month.TryParse(asked["month"], out var known) ? known : null;
        if (await query.LoadAsync(audience.Scope, month, context.RequestAborted) is not { Publication: not null } view)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "This month has not been issued.");
            return;
        }

        await DocumentResponse.SendAsync(context, format, audience.Name($"board-{view.Month}"), BoardSummaryDocument.Of(view, portal.Value.ProtectiveMarking, audience.Notice, clock.GetLocalNow()));
    }
}
