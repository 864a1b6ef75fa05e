namespace Dashboard.Data.Access.People;

/// <summary>A scope with dates to be given.</summary>
public sealed record ScopeDraft
{
    /// <summary>Whom.</summary>
    public required string UserId { get; init; }

    /// <summary>Role while it runs.</summary>
    public required PortalRole Role { get; init; }

    /// <summary>Unit; null for roles that see the whole authority.</summary>
    public string? UnitId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Secondment, cover … Names no child.</summary>
    public required string Reason { get; init; }
}
