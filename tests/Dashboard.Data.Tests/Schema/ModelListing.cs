using Dashboard.Data.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Tests.Schema;

/// <summary>What the EF model says of SQL Server, in the form of <see cref="ScriptListing"/>.</summary>
internal static class ModelListing
{
    public static IModel Model { get; } = Read();

    public static IReadOnlyList<string> Lines { get; } =
        [.. Model.GetEntityTypes().SelectMany(Facts).Order(StringComparer.Ordinal)];

    private static IModel Read()
    {
        var store = new ReportingStore(new StoreConnection(StoreProvider.SqlServer, "Server=none"));
        using var context = store.CreateDbContext();
        return context.GetService<IDesignTimeModel>().Model;
    }

    private static IEnumerable<string> Facts(IEntityType entity) => entity.GetProperties().Select(Column)
        .Append($"key {Table(entity)} {entity.FindPrimaryKey()!.GetName()} ({Names(entity.FindPrimaryKey()!.Properties)})")
        .Concat(entity.GetForeignKeys().Select(ForeignKey))
        .Concat(entity.GetIndexes().Select(index =>
            $"index {Table(entity)} {index.GetDatabaseName()} ({Names(index.Properties)}){(index.IsUnique ? " unique" : string.Empty)}{(index.GetFilter() is null ? string.Empty : " filtered")}"));

    private static string Column(IProperty property)
    {
        var identity = SqlServerPropertyExtensions.GetValueGenerationStrategy(property) == SqlServerValueGenerationStrategy.IdentityColumn ? " identity" : string.Empty;
        var more = property.GetDefaultValueSql() is not null || property.GetComputedColumnSql() is not null ? " and more" : string.Empty;
        return $"column {Table(property.DeclaringType)}.{property.GetColumnName()} {property.GetColumnType()} {(property.IsColumnNullable() ? "null" : "not null")}{identity}{more}";
    }

    private static string ForeignKey(IForeignKey key) =>
        $"foreign key {Table(key.DeclaringEntityType)} {key.GetConstraintName()} ({Names(key.Properties)}) to {Table(key.PrincipalEntityType)} ({Names(key.PrincipalKey.Properties)}) "
        + (key.DeleteBehavior == DeleteBehavior.Cascade ? "cascade" : "no action");

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(property => property.GetColumnName()));

    private static string Table(IReadOnlyTypeBase type) => $"{((IReadOnlyEntityType)type).GetSchema()}.{((IReadOnlyEntityType)type).GetTableName()}";
}
