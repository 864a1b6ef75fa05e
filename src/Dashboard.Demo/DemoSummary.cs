namespace Dashboard.Demo;

/// <summary>What was written: rows per file (the header row left out) and the oddities planted on purpose.</summary>
public sealed record DemoSummary
{
    /// <summary>Rows by file name, in file name order.</summary>
    public required IReadOnlyDictionary<string, long> RowsByFile { get; init; }

    /// <summary>How many of each deliberate fault are in the files.</summary>
    public required IReadOnlyDictionary<string, int> Oddities { get; init; }

    /// <summary>All rows together.</summary>
    public long Rows => RowsByFile.Values.Sum();
}
