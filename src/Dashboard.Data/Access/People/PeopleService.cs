using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.People;

/// <summary>Changes who may see what. Every change is kept with who made it, when, and what held before and after.</summary>
public sealed class PeopleService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "people";

    /// <summary>Gives a person a scope with dates.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">It cannot be given.</exception>
    public async Task GiveScopeAsync(AccessScope scope, ScopeDraft draft, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        await KnownAsync(context, draft.UserId, cancellationToken);
        RefuseFor(PeopleFaults.Of(draft, (await statuses.StatusAsync(cancellationToken)).Tree));
        var unit = RoleCode.NeedsUnit(draft.Role) ? draft.UnitId : null;
        context.UserScopes.Add(new UserScope
        {
            UserId = draft.UserId,
            Role = draft.Role.ToString(),
            UnitId = unit,
            FromOn = draft.From,
            ToOn = draft.To,
            Reason = draft.Reason.Trim(),
            GivenBy = scope.UserId,
            GivenAt = clock.GetUtcNow().UtcDateTime,
        });
        await SaveAsync(context, scope, RightsChangeKinds.ScopeGiven, draft.UserId, null, PeopleFaults.Words(draft.Role, unit, draft.From, draft.To), cancellationToken);
    }

    /// <summary>Ends a scope with dates now.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">There is none, or it has ended.</exception>
    public async Task EndScopeAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var given = await context.UserScopes.AsTracking().FirstOrDefaultAsync(row => row.Id == id && row.EndedAt == null, cancellationToken)
            ?? throw new PeopleRefusedException(["This scope has ended already."]);
        given.EndedAt = clock.GetUtcNow().UtcDateTime;
        var before = PeopleFaults.Words(RoleCode.Read(given.Role), given.UnitId, given.FromOn, given.ToOn);
        await SaveAsync(context, scope, RightsChangeKinds.ScopeEnded, given.UserId, before, null, cancellationToken);
    }

    /// <summary>Ends every session of a person now.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">Nobody by that id has signed in.</exception>
    public async Task EndSessionsAsync(AccessScope scope, string userId, CancellationToken cancellationToken)
    {
        Require(scope);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await store.OpenAsync(cancellationToken);
        await KnownAsync(context, userId, cancellationToken);
        var ended = await context.Sessions
            .Where(session => session.UserId == userId && session.EndedAt == null && session.EndsAt > now)
            .ExecuteUpdateAsync(
                update => update.SetProperty(session => session.EndedAt, now).SetProperty(session => session.EndedBy, scope.UserId),
                cancellationToken);
        await SaveAsync(context, scope, RightsChangeKinds.SessionsEnded, userId, FormattableString.Invariant($"{ended} open"), "none open", cancellationToken);
    }

    /// <summary>Takes the sign-in of a person away, or gives it back.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">Nobody by that id has signed in, or it is the administrator.</exception>
    public async Task SetDisabledAsync(AccessScope scope, string userId, bool disabled, CancellationToken cancellationToken)
    {
        Require(scope);
        RefuseFor(disabled && userId == scope.UserId ? ["Nobody can switch off their own sign-in. Ask another administrator."] : []);
        await using var context = await store.OpenAsync(cancellationToken);
        var user = await KnownAsync(context, userId, cancellationToken);
        if (user.DisabledAt is not null == disabled)
        {
            return;
        }

        user.DisabledAt = disabled ? clock.GetUtcNow().UtcDateTime : null;
        context.Users.Update(user);
        var kind = disabled ? RightsChangeKinds.PersonDisabled : RightsChangeKinds.PersonEnabled;
        await SaveAsync(context, scope, kind, userId, disabled ? "may sign in" : "may not sign in", disabled ? "may not sign in" : "may sign in", cancellationToken);
    }

    /// <summary>Adds what a role or group means.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">It cannot be added.</exception>
    public async Task AddRuleAsync(AccessScope scope, ClaimRule rule, CancellationToken cancellationToken)
    {
        Require(scope);
        rule = rule with { Claim = rule.Claim.Trim() };
        RefuseFor(PeopleFaults.Of(rule, (await statuses.StatusAsync(cancellationToken)).Tree));
        await using var context = await store.OpenAsync(cancellationToken);
        context.ClaimMappings.Add(new ClaimMapping
        {
            ClaimValue = rule.Claim,
            Role = rule.Role?.ToString(),
            UnitId = rule.UnitId,
            AddedBy = scope.UserId,
            AddedAt = clock.GetUtcNow().UtcDateTime,
        });
        await SaveAsync(context, scope, RightsChangeKinds.MappingAdded, null, null, PeopleFaults.Words(rule), cancellationToken);
    }

    /// <summary>Removes what a role or group means.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="PeopleRefusedException">There is none.</exception>
    public async Task RemoveRuleAsync(AccessScope scope, int id, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        var mapping = await context.ClaimMappings.FirstOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new PeopleRefusedException(["This meaning has been removed already."]);
        context.ClaimMappings.Remove(mapping);
        var before = PeopleFaults.Words(new ClaimRule(mapping.ClaimValue, RoleCode.Read(mapping.Role), mapping.UnitId));
        await SaveAsync(context, scope, RightsChangeKinds.MappingRemoved, null, before, null, cancellationToken);
    }

    internal static void Require(AccessScope scope)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("People and their rights are seen and changed by those who administer the portal.");
        }
    }

    private static void RefuseFor(IReadOnlyList<string> faults)
    {
        if (faults.Count > 0)
        {
            throw new PeopleRefusedException(faults);
        }
    }

    private static async Task<PortalUser> KnownAsync(DashboardContext context, string userId, CancellationToken cancellationToken) =>
        await context.Users.FirstOrDefaultAsync(user => user.Id == userId, cancellationToken)
        ?? throw new PeopleRefusedException(["Choose a person who has signed in before."]);

    private async Task SaveAsync(DashboardContext context, AccessScope scope, string kind, string? userId, string? before, string? after, CancellationToken cancellationToken)
    {
        context.RightsChanges.Add(new RightsChange { At = clock.GetUtcNow().UtcDateTime, ChangedBy = scope.UserId, Kind = kind, UserId = userId, Before = before, After = after });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }
}
