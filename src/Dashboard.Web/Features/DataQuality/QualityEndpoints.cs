using System.Globalization;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>Answers with the parts of the page, and with the rows that a load kept out, as CSV or XLSX.</summary>
internal static class QualityEndpoints
{
    public static async Task ExportAsync(HttpContext context, QualityReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var part = context.Request.Query["part"].ToString();
        if (!QualitySheets.Parts.Contains(part))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such part of the page.");
            return;
        }

        await AnswerAsync(context, async scope =>
        {
            var view = await reader.LoadAsync(scope, QualityFilter.FromQuery(context.Request.QueryString.Value), context.RequestAborted);

            // Data quality is for those who put records right: nothing of it is shared.
            var audience = ExportAudience.Inside(context, scope);
            return view is null ? null : (
                audience.Name($"data-quality-{part}-{view.Month}-{view.UnitId}"),
                audience.Sheet(QualitySheets.Of(view, part, options.Value.ProtectiveMarking, clock.GetLocalNow())));
        });
    }

    public static Task RejectedAsync(HttpContext context, QualityQueries queries, IOptions<PortalOptions> options, TimeProvider clock) =>
        AnswerAsync(context, async scope =>
        {
            var source = context.Request.Query["source"].ToString();
            int? load = int.TryParse(context.Request.Query["load"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
            var rows = await queries.RejectedAsync(scope, source, load, context.RequestAborted);
            return (load is null ? $"rows-kept-out-{source}" : $"rows-kept-out-{source}-{load}", QualitySheets.Rejected(rows, source, load, options.Value.ProtectiveMarking, clock.GetLocalNow()));
        });

    private static async Task AnswerAsync(HttpContext context, Func<AccessScope, Task<(string Name, SheetSpec Sheet)?>> read)
    {
        var format = context.Request.Query["format"].ToString();
        if (!SheetResponse.Knows(format))
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
            return;
        }

        try
        {
            if (await read(ScopeClaims.Scope(context.User)) is { } file)
            {
                await SheetResponse.SendAsync(context, format, file.Name, file.Sheet);
            }
            else
            {
                await SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.");
            }
        }
        catch (AccessDeniedException refusal)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status403Forbidden, refusal.Message);
        }
    }
}
