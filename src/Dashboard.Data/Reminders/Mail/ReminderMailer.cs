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

    private readonly DigestLedger _ledger = new(store, clock);

    /// <summary>Sends today's digests.</summary>
    /// <param name="settled">What roles and groups mean, before those of the store.</param>
    /// <param name="dryRun">Whether only to count them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MailRun> RunAsync(IReadOnlyList<ClaimRule> settled, bool dryRun, CancellationToken cancellationToken)
    {
        var today = reminders.Today();
        var digests = await DigestsAsync(settled, today, cancellationToken);
        var begun = await _ledger.BegunAsync(today, cancellationToken);
        var already = digests.Count(digest => begun.Contains(digest.UserId));
        if (dryRun || !options.Enabled)
        {
            return new MailRun(digests.Count, 0, already, []);
        }

        var problems = new List<string>();
        var waiting = new List<Digest>();
        var sent = 0;
        foreach (var digest in digests.Where(digest => !begun.Contains(digest.UserId)))
        {
            if (!await _ledger.BeginAsync(digest.UserId, today, digest.Reminders.Count, cancellationToken))
            {
                already++;
            }
            else if (await SentAsync(digest, today, problems, cancellationToken))
            {
                sent++;
            }
            else
            {
                waiting.Add(digest);
            }
        }

        var pause = TimeSpan.FromMinutes(options.RetryMinutes);
        for (var attempt = 1; attempt < Tries && waiting.Count > 0; attempt++)
        {
            await Task.Delay(pause, clock, cancellationToken);
            pause *= LongerEachTime;
            foreach (var digest in waiting.ToList())
            {
                if (await SentAsync(digest, today, problems, cancellationToken))
                {
                    sent++;
                    waiting.Remove(digest);
                }
            }
        }

        return new MailRun(digests.Count, sent, already, problems);
    }

    private async Task<bool> SentAsync(Digest digest, DateOnly today, List<string> problems, CancellationToken cancellationToken)
    {
        var message = DigestText.Message(digest, options, clock.GetLocalNow());
        if (await SmtpSender.SendAsync(options, message, cancellationToken) is { } problem)
        {
            problems.Add(problem);
            return false;
        }

        await _ledger.TakenAsync(digest.UserId, today);
        return true;
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
}
