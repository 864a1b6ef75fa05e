using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dashboard.Import;

/// <summary>Writes a <see cref="LoadReport"/> as JSON for schedulers, and its rejected rows as CSV for people.</summary>
public static class LoadReportWriter
{
    /// <summary>Most findings in the JSON; the counts beside them are exact.</summary>
    public const int JsonFindings = 10_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report as one JSON object.</summary>
    public static Task WriteJsonAsync(this LoadReport report, Stream output, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(
            output,
            new
            {
                report.Read,
                report.Loaded,
                report.Rejected,
                report.Flagged,
                Findings = report.Findings.Take(JsonFindings).Select(finding => new { finding.File, finding.Row, finding.Column, finding.Kind, finding.Reason }),
                report.Source,
                report.AsAt,
                report.LoadId,
                report.Children,
                report.NotUsed,
                report.Tables,
                report.NotSupplied,
                report.Skipped,
            },
            Json,
            cancellationToken);

    /// <summary>Writes the findings, one line each: file, row, column, kind, value class, reason.</summary>
    public static async Task WriteFindingsCsvAsync(this LoadReport report, TextWriter output, CancellationToken cancellationToken)
    {
        await using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        foreach (var heading in new[] { "file", "row", "column", "kind", "value_class", "reason" })
        {
            csv.WriteField(heading);
        }

        await csv.NextRecordAsync();
        foreach (var finding in report.Findings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            csv.WriteField(finding.File);
            csv.WriteField(finding.Row);
            csv.WriteField(finding.Column);
            csv.WriteField(finding.Kind);
            csv.WriteField(finding.ValueClass);
            csv.WriteField(finding.Reason);
            await csv.NextRecordAsync();
        }
    }
}
