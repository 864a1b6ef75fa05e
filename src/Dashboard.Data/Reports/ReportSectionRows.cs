using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reports;

/// <summary>The rows of a report's sections. A section that came with a later version of the portal gets its row when it is first written.</summary>
internal static class ReportSectionRows
{
    /// <summary>An empty section.</summary>
    public static ReportSection Empty(int reportId, string section, AccessScope scope, TimeProvider clock) =>
        new() { ReportId = reportId, Section = section, Text = string.Empty, Revision = 0, Author = scope.UserId, SavedAt = AccessLog.Now(clock) };

    /// <summary>The row of a section, made where there is none.</summary>
    public static async Task<ReportSection> OfAsync(DashboardContext context, Report report, string section, AccessScope scope, TimeProvider clock, CancellationToken cancellationToken)
    {
        var rows = context.ReportSections.Where(row => row.ReportId == report.Id && row.Section == section);
        if (await rows.FirstOrDefaultAsync(cancellationToken) is { } found)
        {
            return found;
        }

        var empty = Empty(report.Id, section, scope, clock);
        try
        {
            context.ReportSections.Add(empty);
            await context.SaveChangesAsync(cancellationToken);
            return empty;
        }
        catch (DbUpdateException)
        {
            if (await rows.FirstOrDefaultAsync(cancellationToken) is { } made)
            {
                // Somebody else was quicker.
                return made;
            }

            throw;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }
}
