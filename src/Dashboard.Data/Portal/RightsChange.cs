namespace Dashboard.Data.Portal;

/// <summary>A change of who may see what, made by an administrator. Only added to.</summary>
public sealed record RightsChange
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; set; }

    /// <summary>Who.</summary>
    public required string ChangedBy { get; set; }

    /// <summary>scope-given, scope-ended, sessions-ended, person-disabled, person-enabled, mapping-added or mapping-removed.</summary>
    public required string Kind { get; set; }

    /// <summary>Whose rights; null for a mapping.</summary>
    public string? UserId { get; set; }

    /// <summary>What held before.</summary>
    public string? Before { get; set; }

    /// <summary>What holds after.</summary>
    public string? After { get; set; }
}
