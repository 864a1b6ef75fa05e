using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;

namespace Dashboard.Data.Administration;

/// <summary>One load, with what was found in it.</summary>
/// <param name="Load">The load.</param>
/// <param name="Tables">Files or tables with their rows, in the order of their names.</param>
/// <param name="Findings">What was found, by kind, file, column and reason, the commonest first; empty as well when the store no longer keeps it.</param>
public sealed record LoadDetail(Load Load, IReadOnlyList<LoadTable> Tables, IReadOnlyList<FindingCount> Findings)
{
    /// <summary>Rows and values that the load has counted, but of which the store no longer says which they were: findings are kept up to a limit, and of the latest loads only.</summary>
    public int Forgotten => Math.Max(0, Load.Rejected + Load.Flagged - Findings.Sum(finding => finding.Count));

    /// <summary>Whether there are rows kept out to be downloaded.</summary>
    public bool HoldsRejected => Findings.Any(finding => finding.Kind != FindingCount.Flagged);
}
