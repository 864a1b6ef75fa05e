namespace Dashboard.Data.Portal;

/// <summary>A person who signs in.</summary>
public sealed record PortalUser
{
    /// <summary>Subject of the identity provider, or demo persona.</summary>
    public required string Id { get; set; }

    /// <summary>Name shown.</summary>
    public required string Name { get; set; }

    /// <summary>Worker, where the person is one.</summary>
    public string? WorkerId { get; set; }

    /// <summary>Address for reminders.</summary>
    public string? Email { get; set; }

    /// <summary>Last sign-in, UTC.</summary>
    public DateTime? LastSeenAt { get; set; }

    /// <summary>Roles and groups that the last sign-in named, one a line.</summary>
    public string? Claims { get; set; }

    /// <summary>Since when the person may not sign in, UTC; null for those who may.</summary>
    public DateTime? DisabledAt { get; set; }
}
