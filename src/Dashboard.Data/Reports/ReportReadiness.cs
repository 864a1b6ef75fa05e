using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>What stands between a report and its submission.</summary>
/// <param name="Empty">Sections that are still empty.</param>
/// <param name="Open">Exceptions that are not answered.</param>
public sealed record ReportReadiness(IReadOnlyList<SectionOutline> Empty, IReadOnlyList<UnansweredItem> Open)
{
    /// <summary>Whether it can be submitted.</summary>
    public bool IsReady => Empty.Count == 0 && Open.Count == 0;

    /// <summary>Reads it.</summary>
    internal static async Task<ReportReadiness> ReadAsync(DashboardContext context, Report report, ReportPlace place, CancellationToken cancellationToken)
    {
        var written = (await context.ReportSections.Where(row => row.ReportId == report.Id).Select(row => new { row.Section, row.Text }).ToListAsync(cancellationToken))
            .Where(row => !string.IsNullOrWhiteSpace(row.Text))
            .Select(row => row.Section)
            .ToHashSet();
        return new ReportReadiness(
            [.. ReportOutlines.Of(report.Kind).Where(outline => outline.Required && !written.Contains(outline.Id))],
            [.. (await ReportExceptions.OwedAsync(context, report, place, cancellationToken)).Where(item => item.State == ExceptionStates.Open).Select(item => new UnansweredItem(item.Id, item.MeasureId, item.UnitId))]);
    }

    /// <summary>Why it cannot be submitted, a sentence each.</summary>
    internal IEnumerable<string> Faults()
    {
        if (Open.Count > 0)
        {
            yield return $"Answer each exception first. Not answered: {string.Join(", ", Open.Select(item => item.MeasureId))}.";
        }

        if (Empty.Count > 0)
        {
            yield return $"Write something into each section first, if only “none”. Still empty: {string.Join("; ", Empty.Select(outline => outline.Title))}.";
        }
    }
}
