using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.Sessions;

/// <summary>What roles and groups mean: first as settled outside the store, then as administrators have added.</summary>
internal static class ClaimRules
{
    public static async Task<IReadOnlyList<ClaimRule>> AllAsync(DashboardContext context, IReadOnlyList<ClaimRule> settled, CancellationToken cancellationToken)
    {
        var added = await context.ClaimMappings.OrderBy(mapping => mapping.Id).ToListAsync(cancellationToken);
        return [.. settled, .. added.Select(mapping => new ClaimRule(mapping.ClaimValue, RoleCode.Read(mapping.Role), mapping.UnitId))];
    }
}
