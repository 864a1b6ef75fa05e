using Dashboard.Data.Access;
using Dashboard.Data.Access.Sessions;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Sends each person at most one digest a day, on days when the rules send something. Whom it names and what it counts is decided from what each person sees now.</summary>
public sealed class ReminderMailer(ReportingStore store, StatusQueries statuses, ReminderQueries reminders, MailOptions options, TimeProvider clock)
{
    private const int Tries = 3;
    private const int LongerEachTime = 4;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private readonly DigestLedger _ledger = new(store, clock);

    /// <summary>Sends today's digests.</summary>
    /// <param name="settled">What roles and groups mean, before those of the store.</param>
    /// <param name="dryRun">Whether only to count them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MailRun> RunAsync(IReadOnlyList<ClaimRule> settled, bool dryRun, CancellationToken cancellationToken)
    {
        var today = reminders.Today();
        var digests = await DigestsAsync(settled, today, cancellationToken);
        var taken = await _ledger.TakenAsync(today, cancellationToken);
        var left = digests.Where(digest => !taken.Contains(digest.UserId)).ToList();
        var tally = new Tally { Already = digests.Count - left.Count };
        var pause = TimeSpan.FromMinutes(options.RetryMinutes);
        for (var attempt = 1; !dryRun && options.Enabled && left.Count > 0; attempt++)
        {
            left = await TryAsync(left, today, tally, cancellationToken);
            if (attempt == Tries || left.Count == 0)
            {
                break;
            }

            await Task.Delay(pause, clock, cancellationToken);
            pause *= LongerEachTime;
        }

        return new MailRun(digests.Count, tally.Sent, tally.Already, tally.Problems);
    }

    /// <summary>Tries each once; those that the mail server did not take are returned. What another portal is sending is waited for: it ends, or loses its claim.</summary>
    private async Task<List<Digest>> TryAsync(List<Digest> left, DateOnly today, Tally tally, CancellationToken cancellationToken)
    {
        var refused = new List<Digest>();
        while (true)
        {
            var held = new List<Digest>();
            foreach (var digest in left)
            {
                cancellationToken.ThrowIfCancellationRequested();
                switch (await _ledger.ClaimAsync(digest.UserId, today, cancellationToken))
                {
                    case DigestClaim.Held:
                        held.Add(digest);
                        break;
                    case DigestClaim.Taken:
                        tally.Already++;
                        break;
                    default:
                        if (await SendAsync(digest, today, cancellationToken) is { } problem)
                        {
                            tally.Problems.Add(problem);
                            refused.Add(digest);
                        }
                        else
                        {
                            tally.Sent++;
                        }

                        break;
                }
            }

            if (held.Count == 0)
            {
                return refused;
            }

            await Task.Delay(LookAgain, clock, cancellationToken);
            left = held;
        }
    }

    /// <summary>Sends one digest that is this portal's to send; why not where it was not taken.</summary>
    private async Task<string?> SendAsync(Digest digest, DateOnly today, CancellationToken cancellationToken)
    {
        string? problem;
        try
        {
            problem = await SmtpSender.SendAsync(options, DigestText.Message(digest, options, clock.GetLocalNow()), DigestLedger.LongestSending, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped before the mail was handed over: whoever starts next need not wait for the claim to run out.
            await _ledger.ReleaseAsync(digest.UserId, today);
            throw;
        }

        await (problem is null ? _ledger.NoteAsync(digest.UserId, today, digest.Reminders.Count) : _ledger.ReleaseAsync(digest.UserId, today));
        return problem;
    }

    private async Task<IReadOnlyList<Digest>> DigestsAsync(IReadOnlyList<ClaimRule> settled, DateOnly today, CancellationToken cancellationToken)
    {
        var rules = await reminders.RulesAsync(cancellationToken);
        var found = new List<Digest>();
        foreach (var (user, scope, address) in await ReadersAsync(settled, today, cancellationToken))
        {
            var waiting = await reminders.ListAsync(scope, cancellationToken);
            if (waiting.Any(reminder => rules.Sends(reminder.DueOn, reminder.SinceOn, today)))
            {
                found.Add(new Digest(scope.UserId, user, address, waiting));
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<(string Name, AccessScope Scope, string Address)>> ReadersAsync(IReadOnlyList<ClaimRule> settled, DateOnly today, CancellationToken cancellationToken)
    {
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        var seen = clock.GetUtcNow().UtcDateTime.AddDays(-options.SignedInWithinDays);
        await using var context = await store.OpenAsync(cancellationToken);
        var users = await context.Users.Where(user => user.Email != null && user.DisabledAt == null && user.LastSeenAt >= seen).OrderBy(user => user.Id).ToListAsync(cancellationToken);
        var scopes = (await context.UserScopes.Where(given => given.EndedAt == null).ToListAsync(cancellationToken)).ToLookup(given => given.UserId);
        var rules = await ClaimRules.AllAsync(context, settled, cancellationToken);
        return [..
            from user in users
            let scope = ScopeResolution.Decide(StoredClaims.Rights(user, rules, scopes[user.Id]), tree, today).Scope
            let address = MailText.Address(user.Email)
            where scope is not null && address is not null
            select (user.Name, scope, address)];
    }

    private sealed class Tally
    {
        public int Sent { get; set; }

        public int Already { get; set; }

        public List<string> Problems { get; } = [];
    }
}
