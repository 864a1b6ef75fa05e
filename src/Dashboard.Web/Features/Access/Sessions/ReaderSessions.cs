using System.Data.Common;
using System.Security.Claims;
using Dashboard.Data.Access.Sessions;
using Dashboard.Web.Features.Access.Settings;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Access.Sessions;

/// <summary>Sessions of readers, by the settings. Asks the store about a session at most once a second.</summary>
public sealed class ReaderSessions(PortalSessions sessions, SettledRules rules, IOptions<SignInOptions> options, TimeProvider clock, ILogger<ReaderSessions> logger) : IDisposable
{
    private const int MostRemembered = 20_000;

    /// <summary>Share of the idle limit after which somebody's presence is noted anew.</summary>
    private const double NotedAfter = 0.1;

    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(1);

    private readonly MemoryCache _states = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private readonly MemoryCache _noted = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <summary>How long sessions last.</summary>
    public SessionLimits Limits { get; } = new(TimeSpan.FromHours(options.Value.SessionHours), TimeSpan.FromMinutes(options.Value.IdleMinutes));

    /// <summary>Begins a session, when the person may see anything.</summary>
    public async Task<OpenedSession> OpenAsync(SignedInPerson person, CancellationToken cancellationToken) =>
        await sessions.OpenAsync(person, await rules.AllAsync(cancellationToken), Limits, cancellationToken);

    /// <summary>How the session of a signed-in person stands.</summary>
    public async Task<SessionState> CheckAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (SessionClaims.SessionOf(person) is not { } id)
        {
            return SessionState.Over(SessionEnd.Ended);
        }

        if (_states.TryGetValue(id, out SessionState? known))
        {
            return known!;
        }

        var state = await sessions.CheckAsync(id, await rules.AllAsync(cancellationToken), Limits, cancellationToken);
        _states.Set(id, state, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
        return state;
    }

    /// <summary>Notes that a person is still there. A store that is busy or away is told the next time.</summary>
    public async Task NoteAsync(Func<Task<ClaimsPrincipal>> person, CancellationToken cancellationToken)
    {
        try
        {
            var present = await person();
            var again = Limits.Idle * NotedAfter;
            if (SessionClaims.SessionOf(present) is { } id
                && !_noted.TryGetValue(id, out _)
                && await CheckAsync(present, cancellationToken) is { End: null } state
                && clock.GetUtcNow() - state.LastSeenAt >= again)
            {
                _noted.Set(id, true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = again });
                await sessions.TouchAsync(id, cancellationToken);
                _states.Remove(id);
            }
        }
        catch (DbException exception)
        {
            logger.LogWarning("The presence of a reader could not be noted: {Fault}", exception.GetType().Name);
        }
    }

    /// <summary>Ends the session of a person who signs out.</summary>
    public async Task EndAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (SessionClaims.SessionOf(person) is { } id)
        {
            await sessions.EndAsync(id, cancellationToken);
            _states.Remove(id);
        }
    }

    /// <summary>Makes the next check ask the store.</summary>
    public void Forget() => _states.Clear();

    public void Dispose()
    {
        _states.Dispose();
        _noted.Dispose();
    }
}
