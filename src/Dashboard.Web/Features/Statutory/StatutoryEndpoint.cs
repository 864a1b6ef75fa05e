using System.Text;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Answers with the figures of a page as CSV or XLSX: those shown, with what they are made of.</summary>
internal static class StatutoryEndpoint
{
    public static async Task ExportAsync(HttpContext context, string slug, StatutoryQuery query, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var asked = context.Request.Query;
        var format = asked["format"].ToString();
        if (StatutoryPages.Find(slug) is null || format is not ("csv" or "xlsx"))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var filter = StatutoryFilter.FromQuery(slug, asked["unit"], asked["month"], asked["period"]);
        if (await query.LoadAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted) is not { } view)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{slug}-{view.Month}-{view.MonthCount}m.{format}\"";
        if (format == "csv")
        {
            context.Response.ContentType = "text/csv; charset=utf-8";

            // Spreadsheets read the file as UTF-8 only with the mark in front.
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), context.RequestAborted);
            await context.Response.WriteAsync(StatutoryFiles.Csv(view), Encoding.UTF8, context.RequestAborted);
            return;
        }

        context.Response.ContentType = SheetWriter.ContentType;
        using var file = new MemoryStream();
        SheetWriter.Write(file, StatutoryFiles.Sheet(view, options.Value.ProtectiveMarking, clock.GetLocalNow()));
        file.Position = 0;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
