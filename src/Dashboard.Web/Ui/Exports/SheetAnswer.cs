using System.Text;

namespace Dashboard.Web.Ui.Exports;

/// <summary>Answers a request with a sheet of figures as CSV or XLSX. For sheets that fit into memory.</summary>
public static class SheetAnswer
{
    /// <summary>Whether a sheet can be had in a format.</summary>
    public static bool Knows(string? format) => format is "csv" or "xlsx";

    /// <param name="context">The request.</param>
    /// <param name="fileName">Name of the file without its ending.</param>
    /// <param name="format">csv or xlsx.</param>
    /// <param name="spec">The sheet.</param>
    public static async Task WriteAsync(HttpContext context, string fileName, string format, SheetSpec spec)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}.{format}\"";
        if (format == "csv")
        {
            context.Response.ContentType = "text/csv; charset=utf-8";

            // Spreadsheets read the file as UTF-8 only with the mark in front.
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), context.RequestAborted);
            await context.Response.WriteAsync(SheetCsv.Of(spec), Encoding.UTF8, context.RequestAborted);
            return;
        }

        context.Response.ContentType = SheetWriter.ContentType;
        using var file = new MemoryStream();
        SheetWriter.Write(file, spec);
        file.Position = 0;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
