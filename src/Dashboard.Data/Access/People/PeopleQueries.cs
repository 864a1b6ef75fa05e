using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.People;

/// <summary>Reads who may see what.</summary>
public sealed class PeopleQueries(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    /// <summary>Changes that are listed.</summary>
    public const int ListedChanges = 50;

    /// <summary>People, what their roles and groups mean, and what was changed.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="settled">Rules that come before those of the store.</param>
    /// <param name="limits">How long sessions last.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    public async Task<PeopleView> ViewAsync(AccessScope scope, IReadOnlyList<ClaimRule> settled, SessionLimits limits, CancellationToken cancellationToken)
    {
        PeopleService.Require(scope);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var now = clock.GetUtcNow().UtcDateTime;
        var idle = now - limits.Idle;
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        await using var context = await store.OpenAsync(cancellationToken);
        var users = await context.Users.OrderBy(user => user.Name).ThenBy(user => user.Id).ToListAsync(cancellationToken);
        var scopes = (await context.UserScopes.Where(given => given.EndedAt == null).ToListAsync(cancellationToken)).ToLookup(given => given.UserId);
        var open = (await context.Sessions
            .Where(session => session.EndedAt == null && session.EndsAt > now && session.LastSeenAt >= idle)
            .ToListAsync(cancellationToken)).ToLookup(session => session.UserId);
        var added = await context.ClaimMappings.OrderBy(mapping => mapping.Id).ToListAsync(cancellationToken);
        var rules = await ClaimRules.AllAsync(context, settled, cancellationToken);
        return new PeopleView(
            [
                .. users.Select(user => new PersonRow(
                    user.Id,
                    user.Name,
                    user.WorkerId,
                    user.LastSeenAt,
                    open[user.Id].Count(),
                    ScopeResolution.Decide(StoredClaims.Rights(user, rules, scopes[user.Id]), tree, today),
                    [.. scopes[user.Id].Where(given => given.ToOn is null || given.ToOn >= today).OrderBy(given => given.FromOn)])),
            ],
            [
                .. settled.Select(rule => new RuleRow(null, rule, null, null)),
                .. added.Select(mapping => new RuleRow(mapping.Id, new ClaimRule(mapping.ClaimValue, RoleCode.Read(mapping.Role), mapping.UnitId), mapping.AddedBy, mapping.AddedAt)),
            ],
            await context.RightsChanges.OrderByDescending(change => change.Id).Take(ListedChanges).ToListAsync(cancellationToken));
    }
}
