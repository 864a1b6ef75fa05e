namespace Dashboard.Data.Portal;

/// <summary>One sign-in, from its beginning to its end.</summary>
public sealed record PortalSession
{
    /// <summary>Random id.</summary>
    public required string Id { get; set; }

    /// <summary>Person.</summary>
    public required string UserId { get; set; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime OpenedAt { get; set; }

    /// <summary>Last request or action, UTC, to within a tenth of the idle limit.</summary>
    public required DateTime LastSeenAt { get; set; }

    /// <summary>When it ends at the latest, UTC.</summary>
    public required DateTime EndsAt { get; set; }

    /// <summary>When it was ended by somebody, UTC; null while it was not.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Who ended it.</summary>
    public string? EndedBy { get; set; }
}
