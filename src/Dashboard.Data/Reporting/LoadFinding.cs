namespace Dashboard.Data.Reporting;

/// <summary>A rejected row or a flagged value of a load. Holds the class of the value, never the value.</summary>
public sealed record LoadFinding
{
    /// <summary>Load.</summary>
    public required int LoadId { get; init; }

    /// <summary>Running number within the load.</summary>
    public required int Number { get; init; }

    /// <summary>File or table.</summary>
    public required string File { get; init; }

    /// <summary>Row in the file, the header being row 1.</summary>
    public int? Row { get; init; }

    /// <summary>Column.</summary>
    public string? Column { get; init; }

    /// <summary>rejected, flagged or duplicate.</summary>
    public required string Kind { get; init; }

    /// <summary>What the value looked like, for instance "text of 8 characters".</summary>
    public string? ValueClass { get; init; }

    /// <summary>What is wrong, in words.</summary>
    public required string Reason { get; init; }
}
