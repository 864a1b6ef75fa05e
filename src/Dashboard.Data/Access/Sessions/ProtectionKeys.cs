using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Access.Sessions;

/// <summary>Keys that cookies and forms are protected with. In the store, they outlive a restart and are the same on every web server.</summary>
public sealed class ProtectionKeys(ReportingStore store)
{
    /// <summary>Every key.</summary>
    /// <exception cref="StoreException">The store is not ready.</exception>
    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellationToken)
    {
        await store.PrepareAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.DataProtectionKeys.OrderBy(key => key.Id).Select(key => key.Xml).ToListAsync(cancellationToken);
    }

    /// <summary>Adds a key.</summary>
    public async Task AddAsync(string name, string xml, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        context.DataProtectionKeys.Add(new DataProtectionKey { Name = name, Xml = xml });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }
}
