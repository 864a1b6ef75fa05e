namespace Dashboard.Data.Portal;

/// <summary>The last version of a profile file that could be used; it stays in use when the file goes wrong.</summary>
public sealed record ProfileFile
{
    /// <summary>Name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; set; }

    /// <summary>When it was read, UTC.</summary>
    public required DateTime AcceptedAt { get; set; }
}
