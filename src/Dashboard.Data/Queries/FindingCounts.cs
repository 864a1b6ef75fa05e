using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Counts what was found in loads.</summary>
internal static class FindingCounts
{
    /// <summary>Findings by load: by kind, file, column and reason, the commonest first. A load without any is left out.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<FindingCount>>> OfAsync(DashboardContext context, IReadOnlyCollection<int> loads, CancellationToken cancellationToken)
    {
        var findings = await context.LoadFindings
            .Where(finding => loads.Contains(finding.LoadId))
            .Select(finding => new { finding.LoadId, finding.Kind, finding.File, finding.Column, finding.Reason })
            .ToListAsync(cancellationToken);
        var counts = findings.GroupBy(finding => finding).Select(group => new { group.Key, Count = group.Count() });
        return counts.GroupBy(row => row.Key.LoadId).ToDictionary(load => load.Key, load => (IReadOnlyList<FindingCount>)
        [
            .. load
                .OrderByDescending(row => row.Count)
                .ThenBy(row => row.Key.File, StringComparer.Ordinal)
                .ThenBy(row => row.Key.Column, StringComparer.Ordinal)
                .Select(row => new FindingCount(row.Key.Kind, row.Key.File, row.Key.Column, row.Key.Reason, row.Count)),
        ]);
    }
}
