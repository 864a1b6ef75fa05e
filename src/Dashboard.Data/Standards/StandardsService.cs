using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Standards;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Standards;

/// <summary>Switches the profile and sets local limits, from a month on. Nothing is ever deleted: a later change stands before an earlier one of the same month.</summary>
public sealed class StandardsService(ReportingStore store, StatusQueries statuses, StandardsLibrary library, TimeProvider clock)
{
    /// <summary>Makes a change. Figures follow with the next refresh; months that are issued keep theirs and get revisions.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    /// <exception cref="StandardsRefusedException">The change cannot be made.</exception>
    public async Task ChangeAsync(AccessScope scope, StandardsDraft draft, CancellationToken cancellationToken)
    {
        Require(scope);
        var faults = await FaultsAsync(draft, cancellationToken);
        if (faults.Count > 0)
        {
            throw new StandardsRefusedException(faults);
        }

        await using var context = await store.OpenAsync(cancellationToken);
        context.ProfileSwitches.Add(new ProfileSwitch
        {
            Profile = draft.Profile,
            FromMonth = draft.From,
            Overrides = draft.Local,
            ChangedBy = scope.UserId,
            ChangedAt = clock.GetUtcNow().UtcDateTime,
        });
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, "standards", cancellationToken);
        await FiguresStamp.TurnAsync(context, clock, cancellationToken);
        statuses.Forget();
    }

    /// <summary>Every change that was made, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    public async Task<IReadOnlyList<ProfileSwitch>> ChangesAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        Require(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.ProfileSwitches.OrderByDescending(change => change.Id).ToListAsync(cancellationToken);
    }

    private static void Require(AccessScope scope)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Standards are switched by the people who administer the portal.");
        }
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(StandardsDraft draft, CancellationToken cancellationToken)
    {
        var profiles = await library.ReadAsync(cancellationToken);
        var faults = new List<string>();
        if (!profiles.Offers(draft.Profile))
        {
            faults.Add($"There is no standards profile \"{draft.Profile}\".");
        }

        if (draft.Local is { } text)
        {
            ProfileReader.ReadLocal(LocalLimits.Origin(draft.From), text, out var found);
            faults.AddRange(found.Select(fault => fault.ToString()));
        }

        return faults;
    }
}
