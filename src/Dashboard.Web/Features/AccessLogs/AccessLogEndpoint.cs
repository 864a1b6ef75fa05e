using System.Globalization;
using System.Text;
using Dashboard.Data.AccessLogs;
using Dashboard.Data.Exports;
using Dashboard.Web.Features.Access;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Web.Features.AccessLogs;

/// <summary>The filtered log as a file.</summary>
internal static class AccessLogEndpoint
{
    public static async Task<IResult> ExportAsync(HttpContext context, [FromForm] AccessLogForm form, AccessLogQueries queries)
    {
        var rows = await queries.ExportAsync(ScopeClaims.Scope(context.User), form.ToFilter(1), context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(Csv(rows)), "text/csv; charset=utf-8", "access-log.csv");
    }

    private static string Csv(IReadOnlyList<AccessLogRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvText(text);
        foreach (var heading in new[] { "entry", "at_utc", "person", "role", "kind", "page", "measure", "month", "unit", "children", "child_ids", "reason" })
        {
            csv.Text(heading);
        }

        csv.EndRow();
        foreach (var row in rows)
        {
            csv.Number(row.Id).Text(row.At.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)).Text(row.UserId).Text(row.Role).Text(row.Kind.ToString()).Text(row.Page)
                .Text(row.MeasureId).Text(row.Month).Text(row.UnitId).Number(row.Children).Text(row.ChildIds).Text(row.Purpose).EndRow();
        }

        return text.ToString();
    }
}
