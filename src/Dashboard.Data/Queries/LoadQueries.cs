using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads what was loaded, and which fields the sources supply.</summary>
public sealed class LoadQueries(ReportingStore store)
{
    /// <summary>The fields that the sources supply.</summary>
    public async Task<SuppliedFields> SuppliedAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await SuppliedAsync(context, cancellationToken);
    }

    /// <summary>The fields that the sources supply, within a transaction.</summary>
    internal static async Task<SuppliedFields> SuppliedAsync(DashboardContext context, CancellationToken cancellationToken) =>
        SuppliedFields.Of(await context.FieldSupplies
            .Where(field => field.Supplied)
            .Select(field => field.Table + "." + field.Column)
            .ToListAsync(cancellationToken));
}
