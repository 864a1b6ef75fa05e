using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Administration;

/// <summary>Reads what the store says about itself. Holds no child records.</summary>
public sealed class StoreFactsQueries(ReportingStore store)
{
    /// <summary>The facts now.</summary>
    /// <exception cref="AccessDeniedException">The role does not look after the portal.</exception>
    public async Task<StoreFacts> ReadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        if (!scope.Oversees)
        {
            throw new AccessDeniedException("The settings are shown to those who look after the portal.");
        }

        await using var context = await store.OpenAsync(cancellationToken);
        return new StoreFacts(
            store.Connection.Provider,
            await StoreSettings.GetAsync(context, StoreSettings.SchemaVersion, cancellationToken),
            await StoreSettings.GetAsync(context, StoreSettings.CatalogueVersion, cancellationToken),
            await context.Refreshes.OrderByDescending(refresh => refresh.Id).FirstOrDefaultAsync(cancellationToken),
            await context.ReminderMails.Where(mail => mail.Items > 0).MaxAsync(mail => mail.SentAt, cancellationToken));
    }
}
