using System.Text;
using Dashboard.Data.Access;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Exports;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Cases;

/// <summary>Answers with all records that meet the filter of the page, as CSV or XLSX.</summary>
internal static class CasesEndpoint
{
    private const string PlainText = "text/plain; charset=utf-8";

    public static async Task ExportAsync(HttpContext context, CasesReader reader, IOptions<PortalOptions> options, TimeProvider clock)
    {
        var filter = CasesFilter.FromQuery(context.Request.QueryString.Value);
        var format = context.Request.Query["format"].ToString();
        if (format is not ("csv" or "xlsx"))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Say format=csv or format=xlsx.");
            return;
        }

        if (!await reader.ExistsAsync(filter, context.RequestAborted))
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "There is no such measure, month or unit.");
            return;
        }

        try
        {
            var view = await reader.AllAsync(ScopeClaims.Scope(context.User), filter, context.RequestAborted);
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName(view.Filter)}.{format}\"";
            await (format == "csv" ? CsvAsync(context, view) : XlsxAsync(context, view, options.Value.ProtectiveMarking, clock));
        }
        catch (AccessDeniedException refusal)
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, refusal.Message);
        }
    }

    private static async Task CsvAsync(HttpContext context, CasesView view)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";

        // Spreadsheets read the file as UTF-8 only with the mark in front.
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), context.RequestAborted);
        foreach (var part in CaseFiles.Csv(view))
        {
            await context.Response.WriteAsync(part, Encoding.UTF8, context.RequestAborted);
        }
    }

    private static async Task XlsxAsync(HttpContext context, CasesView view, string marking, TimeProvider clock)
    {
        context.Response.ContentType = SheetWriter.ContentType;

        // The format is a zip that has to be sought in; kept in memory so that no child's records lie on a disk.
        using var file = new MemoryStream();
        SheetWriter.Write(file, CaseFiles.Sheet(view, marking, clock.GetLocalNow()));
        file.Position = 0;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = PlainText;
        await context.Response.WriteAsync(words, context.RequestAborted);
    }

    private static string FileName(CasesFilter filter) => new([.. $"{filter.MeasureId}-{filter.Month}-{filter.UnitId}".Select(letter =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_')]);
}
