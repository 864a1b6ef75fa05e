using Dashboard.Data.Portal;

namespace Dashboard.Data.Access;

/// <summary>A scope with dates: cover of a further unit in the same role, or a secondment into another.</summary>
/// <param name="Role">Role while it runs.</param>
/// <param name="UnitId">Unit; null for the whole authority.</param>
/// <param name="From">First day; null when it has always run.</param>
/// <param name="To">Last day; null when it runs until it is ended.</param>
public sealed record ScopeGrant(PortalRole Role, string? UnitId, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>Stored scopes that were not ended, in the order in which they were given. A role that this version does not know gives nothing.</summary>
    public static IReadOnlyList<ScopeGrant> Of(IEnumerable<UserScope> stored) =>
    [
        .. from scope in stored.OrderBy(scope => scope.Id)
           where scope.EndedAt is null
           let role = RoleCode.Read(scope.Role)
           where role is not null
           select new ScopeGrant(role.Value, scope.UnitId, scope.FromOn, scope.ToOn),
    ];
}
