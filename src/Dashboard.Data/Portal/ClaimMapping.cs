namespace Dashboard.Data.Portal;

/// <summary>What a role or group of the identity provider means in the portal, beside what the settings say.</summary>
public sealed record ClaimMapping
{
    /// <summary>Number, assigned by the store.</summary>
    public int Id { get; init; }

    /// <summary>Role or group as the provider names it.</summary>
    public required string ClaimValue { get; set; }

    /// <summary>Role code; null where it gives none.</summary>
    public string? Role { get; set; }

    /// <summary>Unit; null where it gives none.</summary>
    public string? UnitId { get; set; }

    /// <summary>Who added it.</summary>
    public required string AddedBy { get; set; }

    /// <summary>When it was added, UTC.</summary>
    public required DateTime AddedAt { get; set; }
}
