using System.Globalization;
using System.Text;
using Dashboard.Data.Exports;

namespace Dashboard.Web.Ui.Exports;

/// <summary>Answers a request with a sheet as a CSV or XLSX file. Leaves out who may ask.</summary>
public static class SheetResponse
{
    /// <summary>What to say to whoever asks for another format.</summary>
    public const string Formats = "Say format=csv or format=xlsx.";

    private const int RowsToAPart = 500;

    /// <summary>Whether there is such a format.</summary>
    public static bool Knows(string format) => format is "csv" or "xlsx";

    /// <summary>Answers with a page as a file in the format asked for; refuses another format, and while nothing has been counted.</summary>
    /// <param name="context">Request.</param>
    /// <param name="load">Reads the page for who asks; null before anything has been counted.</param>
    /// <param name="file">Name and sheet of the page.</param>
    public static async Task AnswerAsync<TView>(HttpContext context, Func<CancellationToken, Task<TView?>> load, Func<TView, (string Name, SheetSpec Sheet)> file)
        where TView : class
    {
        var format = context.Request.Query["format"].ToString();
        if (!Knows(format))
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, Formats);
        }
        else if (await load(context.RequestAborted) is not { } view)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "Nothing has been counted yet.");
        }
        else
        {
            var (name, sheet) = file(view);
            await SendAsync(context, format, name, sheet);
        }
    }

    /// <summary>Sends the sheet as a file. A CSV file holds the rows; a workbook says beside them what they are.</summary>
    public static Task SendAsync(HttpContext context, string format, string name, SheetSpec sheet)
    {
        if (format != "csv")
        {
            return SendAsync(context, $"{name}.{format}", SheetWriter.ContentType, file => SheetWriter.Write(file, sheet));
        }

        Attach(context, $"{name}.{format}");
        return CsvAsync(context, sheet);
    }

    /// <summary>Sends what is written to a stream that has to be sought in; kept in memory so that no child's records lie on a disk.</summary>
    public static async Task SendAsync(HttpContext context, string fileName, string contentType, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        Attach(context, fileName);
        context.Response.ContentType = contentType;
        file.Position = 0;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Sends text as a file.</summary>
    public static Task SendAsync(HttpContext context, string fileName, string contentType, string text)
    {
        Attach(context, fileName);
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    /// <summary>Refuses in plain words.</summary>
    public static async Task RefuseAsync(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(words, context.RequestAborted);
    }

    private static void Attach(HttpContext context, string fileName)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{Plain(fileName)}\"";
    }

    private static async Task CsvAsync(HttpContext context, SheetSpec sheet)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";

        // Spreadsheets read the file as UTF-8 only with the mark in front.
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), context.RequestAborted);
        foreach (var part in Csv(sheet))
        {
            await context.Response.WriteAsync(part, Encoding.UTF8, context.RequestAborted);
        }
    }

    /// <summary>The rows as CSV, in parts that can be sent one after the other.</summary>
    internal static IEnumerable<string> Csv(SheetSpec sheet)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvText(writer);
        if (sheet.Notice is { } notice)
        {
            csv.Text(notice).EndRow();
        }

        foreach (var column in sheet.Columns)
        {
            csv.Text(column.Title);
        }

        csv.EndRow();
        foreach (var part in sheet.Rows.Chunk(RowsToAPart))
        {
            foreach (var row in part)
            {
                foreach (var cell in row)
                {
                    _ = cell switch
                    {
                        DateOnly date => csv.Date(date),
                        double number => csv.Number(number),
                        var text => csv.Text(text?.ToString()),
                    };
                }

                csv.EndRow();
            }

            yield return writer.ToString();
            writer.GetStringBuilder().Clear();
        }

        yield return writer.ToString();
    }

    private static string Plain(string name) => new([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_')]);
}
