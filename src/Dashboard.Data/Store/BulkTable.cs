using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Store;

/// <summary>A table as a bulk writer needs it: names and, per column, how to read the value of a row.</summary>
internal sealed class BulkTable
{
    private static readonly ConcurrentDictionary<IEntityType, BulkTable> Known = new();

    private BulkTable(IEntityType entity)
    {
        Name = entity.GetTableName()!;
        Schema = entity.GetSchema();
        Columns = [.. entity.GetProperties()
            .Where(property => property.ValueGenerated == ValueGenerated.Never || property.IsForeignKey())
            .Select(property => new BulkColumn(property))];
    }

    public string Name { get; }

    public string? Schema { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    public static BulkTable Of(IEntityType entity) => Known.GetOrAdd(entity, static type => new BulkTable(type));

    public string QuotedName(StoreProvider provider) => provider == StoreProvider.Sqlite
        ? $"\"{Name}\""
        : Schema is null ? $"[{Name}]" : $"[{Schema}].[{Name}]";
}
