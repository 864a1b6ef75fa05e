namespace Dashboard.Data.Access;

/// <summary>Everything that decides what a person may see, but the organisation and the day.</summary>
public sealed record PersonRights
{
    public required string UserId { get; init; }

    /// <summary>Roles and groups that the sign-in named.</summary>
    public required IReadOnlyCollection<string> Claims { get; init; }

    /// <summary>The person as a worker.</summary>
    public string? WorkerId { get; init; }

    /// <summary>What roles and groups mean, the first before the later.</summary>
    public required IReadOnlyList<ClaimRule> Rules { get; init; }

    /// <summary>Scopes with dates, in the order in which they were given.</summary>
    public IReadOnlyList<ScopeGrant> Grants { get; init; } = [];

    /// <summary>Whether an administrator has taken the sign-in away.</summary>
    public bool Disabled { get; init; }
}
