namespace Dashboard.Data.Portal;

/// <summary>What a person may see, from when to when.</summary>
public sealed record UserScope
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Person.</summary>
    public required string UserId { get; set; }

    /// <summary>Role code.</summary>
    public required string Role { get; set; }

    /// <summary>Unit; null for the whole authority.</summary>
    public string? UnitId { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? FromOn { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? ToOn { get; set; }

    /// <summary>Secondment, cover …</summary>
    public string? Reason { get; set; }
}
