namespace Dashboard.Data.Access.Sessions;

/// <summary>Whom a sign-in names.</summary>
public sealed record SignedInPerson
{
    /// <summary>Subject of the identity provider, or demo persona.</summary>
    public required string UserId { get; init; }

    /// <summary>Name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Roles and groups.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>Worker, where the sign-in says so.</summary>
    public string? WorkerId { get; init; }

    /// <summary>Address for reminders, where the sign-in gives one.</summary>
    public string? Email { get; init; }
}
