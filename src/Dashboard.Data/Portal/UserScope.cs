namespace Dashboard.Data.Portal;

/// <summary>What a person may see beside what the sign-in gives, from when to when: secondment, cover.</summary>
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

    /// <summary>Who gave it.</summary>
    public string? GivenBy { get; set; }

    /// <summary>When it was given, UTC.</summary>
    public DateTime? GivenAt { get; set; }

    /// <summary>When it was ended before its last day, UTC; null while it was not.</summary>
    public DateTime? EndedAt { get; set; }
}
