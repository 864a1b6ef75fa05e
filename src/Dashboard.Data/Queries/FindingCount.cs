namespace Dashboard.Data.Queries;

/// <summary>How often one thing was found in a load.</summary>
/// <param name="Kind">rejected, flagged or duplicate.</param>
/// <param name="File">File or table.</param>
/// <param name="Column">Column; null where the whole row is meant.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Count">How often; findings are kept up to a limit, see the counts of the load for all.</param>
public sealed record FindingCount(string Kind, string File, string? Column, string Reason, int Count)
{
    /// <summary>Kind of a value that was set aside while its row was loaded; the other kinds are of rows kept out.</summary>
    public const string Flagged = "flagged";
}
