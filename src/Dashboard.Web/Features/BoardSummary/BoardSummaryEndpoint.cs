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
    public static Task ExportAsync(HttpContext context, BoardSummaryQuery query, IOptions<PortalOptions> portal, TimeProvider clock)
    {
        var audience = ExportAudience.Of(context, ScopeClaims.Scope(context.User));
        Month? month = Month.TryParse(context.Request.Query["month"], out var known) ? known : null;
        return DocumentResponse.AnswerAsync(context, "This month has not been issued.", async token =>
            await query.LoadAsync(audience.Scope, month, token) is { Publication: not null } view
                ? (audience.Name($"board-{view.Month}"), BoardSummaryDocument.Of(view, portal.Value.ProtectiveMarking, audience.Notice, clock.GetLocalNow()))
                : null);
    }
}
