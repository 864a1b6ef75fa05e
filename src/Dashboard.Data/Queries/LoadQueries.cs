using Dashboard.Data.Model;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reporting;
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
    internal static async Task<SuppliedFields> SuppliedAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var fields = await context.FieldSupplies
            .Where(field => field.Supplied)
            .Select(field => new { field.Source, field.Table, field.Column })
            .ToListAsync(cancellationToken);
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? DateOnly.MaxValue;
        return SuppliedFields.Of(
            fields.Select(field => new SuppliedField($"{field.Table}.{field.Column}", SourceReach.RecordsFrom(field.Source, field.Table, asAt))),
            fields.Select(field => SourceReach.RecordsFrom(field.Source, asAt)).Max());
    }
}
