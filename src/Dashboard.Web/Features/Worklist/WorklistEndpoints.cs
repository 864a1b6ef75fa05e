using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Worklist;

/// <summary>Answers with every line that meets the filter of the page: as CSV, as XLSX, or as a calendar of what is not yet overdue.</summary>
internal static class WorklistEndpoints
{
    public static Task ExportAsync(HttpContext context, WorklistReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var format = context.Request.Query["format"].ToString();
        return SheetResponse.Knows(format)
            ? AnswerAsync(context, reader, "export", view => SheetResponse.SendAsync(context, format, Name(view), WorklistFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow())))
            : SheetResponse.RefuseAsync(context, StatusCodes.Status400BadRequest, SheetResponse.Formats);
    }

    public static Task CalendarAsync(HttpContext context, WorklistReader reader, TimeProvider clock) =>
        AnswerAsync(context, reader, "calendar", view => SheetResponse.SendAsync(context, Name(view) + ".ics", CalendarText.ContentType, WorklistFiles.Calendar(view, clock.GetUtcNow())));

    private static async Task AnswerAsync(HttpContext context, WorklistReader reader, string file, Func<WorklistView, Task> send)
    {
        var filter = WorklistFilter.FromQuery(context.Request.QueryString.Value);
        try
        {
            var view = await reader.ExistsAsync(filter, context.RequestAborted)
                ? await reader.AllAsync(ScopeClaims.Scope(context.User), filter, file, context.RequestAborted)
                : null;
            await (view is null ? SheetResponse.RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such unit, or nothing has been counted yet.") : send(view));
        }
        catch (AccessDeniedException refusal)
        {
            await SheetResponse.RefuseAsync(context, StatusCodes.Status403Forbidden, refusal.Message);
        }
    }

    private static string Name(WorklistView view) => $"worklist-{view.AsAt:yyyy-MM-dd}-{view.UnitId}";
}
