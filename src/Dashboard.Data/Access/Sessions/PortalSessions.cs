using System.Security.Cryptography;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.Sessions;

/// <summary>Sign-ins, from their beginning to their end. Every check decides anew what the person may see.</summary>
public sealed class PortalSessions(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const int IdBytes = 24;

    private static readonly TimeSpan TouchPatience = TimeSpan.FromSeconds(1);

    /// <summary>How long sessions that are over stay listed.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Notes who has signed in and begins a session, when the person may see anything.</summary>
    /// <param name="person">Whom the sign-in names.</param>
    /// <param name="settled">Rules that come before those of the store.</param>
    /// <param name="limits">How long it may last.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<OpenedSession> OpenAsync(SignedInPerson person, IReadOnlyList<ClaimRule> settled, SessionLimits limits, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await store.OpenAsync(cancellationToken);
        var user = await context.Users.AsTracking().FirstOrDefaultAsync(known => known.Id == person.UserId, cancellationToken);
        if (user is null)
        {
            user = new PortalUser { Id = person.UserId, Name = person.Name };
            context.Users.Add(user);
        }

        user.Name = Cut(person.Name, TextLength.Name);
        user.Claims = StoredClaims.Write(person.Claims);
        user.WorkerId = person.WorkerId;
        user.Email = MailText.Address(person.Email) ?? user.Email;
        user.LastSeenAt = now.UtcDateTime;
        var decision = await DecideAsync(context, user, settled, cancellationToken);
        var session = decision.Scope is null ? null : new PortalSession
        {
            Id = RandomNumberGenerator.GetHexString(2 * IdBytes),
            UserId = user.Id,
            OpenedAt = now.UtcDateTime,
            LastSeenAt = now.UtcDateTime,
            EndsAt = (now + limits.Length).UtcDateTime,
        };
        if (session is not null)
        {
            context.Sessions.Add(session);
        }

        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        var old = (now - Kept).UtcDateTime;
        await context.Sessions.Where(past => past.EndsAt < old).ExecuteDeleteAsync(cancellationToken);
        return new OpenedSession(session?.Id, now + limits.Length, decision);
    }

    /// <summary>How a session stands now.</summary>
    public async Task<SessionState> CheckAsync(string id, IReadOnlyList<ClaimRule> settled, SessionLimits limits, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await store.OpenAsync(cancellationToken);
        var found = await (
            from session in context.Sessions
            join user in context.Users on session.UserId equals user.Id
            where session.Id == id
            select new { session, user }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || found.session.EndedAt is not null)
        {
            return SessionState.Over(SessionEnd.Ended);
        }

        if (found.session.EndsAt <= now)
        {
            return SessionState.Over(SessionEnd.TimeUp);
        }

        if (now - found.session.LastSeenAt > limits.Idle)
        {
            return SessionState.Over(SessionEnd.Idle);
        }

        var decision = await DecideAsync(context, found.user, settled, cancellationToken);
        return decision.Scope is null
            ? SessionState.Over(SessionEnd.NoRights)
            : new SessionState(decision.Scope, null, new DateTimeOffset(DateTime.SpecifyKind(found.session.LastSeenAt, DateTimeKind.Utc)));
    }

    /// <summary>Notes that the person is still there. Waits for no load that keeps the store busy: a page is not to wait for it either.</summary>
    /// <exception cref="System.Data.Common.DbException">The store is busy or away.</exception>
    public async Task TouchAsync(string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await store.OpenAsync(cancellationToken);
        context.Database.SetCommandTimeout(TouchPatience);
        try
        {
            await context.Sessions
                .Where(session => session.Id == id && session.EndedAt == null)
                .ExecuteUpdateAsync(update => update.SetProperty(session => session.LastSeenAt, now), cancellationToken);
        }
        finally
        {
            context.Database.SetCommandTimeout((int?)null);
        }
    }

    /// <summary>Ends a session by its own person.</summary>
    public async Task EndAsync(string id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await store.OpenAsync(cancellationToken);
        await context.Sessions
            .Where(session => session.Id == id && session.EndedAt == null)
            .ExecuteUpdateAsync(
                update => update.SetProperty(session => session.EndedAt, now).SetProperty(session => session.EndedBy, session => session.UserId),
                cancellationToken);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private async Task<ScopeDecision> DecideAsync(DashboardContext context, PortalUser user, IReadOnlyList<ClaimRule> settled, CancellationToken cancellationToken)
    {
        var grants = await context.UserScopes.Where(scope => scope.UserId == user.Id).ToListAsync(cancellationToken);
        var rules = await ClaimRules.AllAsync(context, settled, cancellationToken);
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        return ScopeResolution.Decide(StoredClaims.Rights(user, rules, grants), tree, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }
}
