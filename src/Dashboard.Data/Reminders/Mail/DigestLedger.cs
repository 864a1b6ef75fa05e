using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Reminders.Mail;

/// <summary>Which digests were begun and taken. The key decides between two portals: whoever writes the row first sends.</summary>
internal sealed class DigestLedger(ReportingStore store, TimeProvider clock)
{
    /// <summary>People whose digest of a day was begun.</summary>
    public async Task<IReadOnlySet<string>> BegunAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return (await context.ReminderMails.Where(mail => mail.SentOn == day).Select(mail => mail.UserId).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>Begins a digest; whether it is this caller's to send.</summary>
    public async Task<bool> BeginAsync(string userId, DateOnly day, int items, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        context.ReminderMails.Add(new ReminderMail { UserId = userId, SentOn = day, Items = items });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await context.ReminderMails.AnyAsync(mail => mail.UserId == userId && mail.SentOn == day, cancellationToken))
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Notes that the server has taken it.</summary>
    public async Task TakenAsync(string userId, DateOnly day)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await store.OpenAsync(CancellationToken.None);
        await context.ReminderMails
            .Where(mail => mail.UserId == userId && mail.SentOn == day)
            .ExecuteUpdateAsync(update => update.SetProperty(mail => mail.SentAt, now), CancellationToken.None);
    }
}
