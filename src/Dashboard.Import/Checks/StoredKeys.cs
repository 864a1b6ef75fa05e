using Dashboard.Data.Store;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import.Checks;

/// <summary>Keys of the records in the store that practice templates refer to.</summary>
internal static class StoredKeys
{
    public static async Task ReadAsync(LoadState state, StoreTransaction transaction, CancellationToken cancellationToken)
    {
        var context = transaction.Context;
        state.Children.Add(await context.Set<Child>().Select(child => child.Id).ToListAsync(cancellationToken));
        state.AddUnits(await context.Set<OrgUnit>().ToListAsync(cancellationToken));
        state.Contacts.Add(await context.Set<Contact>().Select(contact => contact.Id).ToListAsync(cancellationToken));
        state.MissingEpisodes.Add(await context.Set<MissingEpisode>().Select(episode => episode.Id).ToListAsync(cancellationToken));
        state.Conferences.Add(await context.Set<Conference>().Select(conference => conference.Id).ToListAsync(cancellationToken));

        // A source may not supply workers; then there is nothing to compare with.
        var workers = await context.Set<Worker>().Select(worker => worker.Id).ToListAsync(cancellationToken);
        if (workers.Count > 0)
        {
            state.Workers.Add(workers);
        }
    }
}
