using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Who sends which digest, and which the mail server has taken. Of two portals at once the key decides, or the condition of the statement.</summary>
internal sealed class DigestLedger(ReportingStore store, TimeProvider clock)
{
    /// <summary>After so long somebody else may send a digest that was begun and never ended.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(10);

    /// <summary>Sending is given up after so long, well before the claim runs out.</summary>
    public static readonly TimeSpan LongestSending = ClaimLasts / 2;

    /// <summary>People whose digest of a day the mail server has taken.</summary>
    public async Task<IReadOnlySet<string>> TakenAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return (await context.ReminderMails.Where(mail => mail.SentOn == day && mail.Items > 0).Select(mail => mail.UserId).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>Claims a digest.</summary>
    public async Task<DigestClaim> ClaimAsync(string userId, DateOnly day, CancellationToken cancellationToken)
    {
        var now = AccessLog.Now(clock);
        var old = now - ClaimLasts;
        await using var context = await store.OpenAsync(cancellationToken);
        var left = Of(context.ReminderMails, userId, day).Where(mail => mail.Items == 0 && (mail.SentAt == null || mail.SentAt <= old));
        if (await left.ExecuteUpdateAsync(update => update.SetProperty(mail => mail.SentAt, now), cancellationToken) == 1)
        {
            return DigestClaim.Own;
        }

        if (await FoundAsync(context.ReminderMails, userId, day, cancellationToken) is { } found)
        {
            return found;
        }

        context.ReminderMails.Add(new ReminderMail { UserId = userId, SentOn = day, Items = 0, SentAt = now });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return DigestClaim.Own;
        }
        catch (DbUpdateException)
        {
            if (await FoundAsync(context.ReminderMails, userId, day, cancellationToken) is { } other)
            {
                return other;
            }

            throw;
        }
    }

    /// <summary>Notes that the mail server has taken a digest.</summary>
    /// <param name="userId">Person.</param>
    /// <param name="day">Day of the digest.</param>
    /// <param name="items">Reminders in it.</param>
    public async Task NoteAsync(string userId, DateOnly day, int items)
    {
        var now = AccessLog.Now(clock);
        await using var context = await store.OpenAsync(CancellationToken.None);
        await Of(context.ReminderMails, userId, day)
            .ExecuteUpdateAsync(update => update.SetProperty(mail => mail.SentAt, now).SetProperty(mail => mail.Items, items), CancellationToken.None);
    }

    /// <summary>Gives a digest up that was not taken: anybody may begin it again.</summary>
    public async Task ReleaseAsync(string userId, DateOnly day)
    {
        await using var context = await store.OpenAsync(CancellationToken.None);
        await Of(context.ReminderMails, userId, day)
            .Where(mail => mail.Items == 0)
            .ExecuteUpdateAsync(update => update.SetProperty(mail => mail.SentAt, (DateTime?)null), CancellationToken.None);
    }

    private static IQueryable<ReminderMail> Of(IQueryable<ReminderMail> mails, string userId, DateOnly day) =>
        mails.Where(mail => mail.UserId == userId && mail.SentOn == day);

    private static async Task<DigestClaim?> FoundAsync(IQueryable<ReminderMail> mails, string userId, DateOnly day, CancellationToken cancellationToken) =>
        await Of(mails, userId, day).Select(mail => (int?)mail.Items).FirstOrDefaultAsync(cancellationToken) switch
        {
            null => null,
            0 => DigestClaim.Held,
            _ => DigestClaim.Taken,
        };
}
