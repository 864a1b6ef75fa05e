using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.SqlServer.Dac.Model;

namespace SchemaCheck;

/// <summary>The compiled tables, one fact a line, in an order that does not depend on the files.</summary>
/// <remarks>The facts are written as the tests write those of the EF model: column, key, foreign key, index.</remarks>
internal static class Listing
{
    public static void Write(TSqlModel model, TextWriter writer)
    {
        var lines = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass)
            .SelectMany(table => Columns(table).Concat(Keys(table)).Concat(ForeignKeys(table)).Concat(Indexes(table)).Concat(ColumnStores(table)))
            .OrderBy(line => line, System.StringComparer.Ordinal);
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }

        foreach (var view in model.GetObjects(DacQueryScopes.UserDefined, View.TypeClass).OrderBy(view => Name(view), System.StringComparer.Ordinal))
        {
            writer.WriteLine($"view {Name(view)} ({string.Join(", ", view.GetReferenced(View.Columns).Select(column => column.Name.Parts.Last()))})");
        }
    }

    private static IEnumerable<string> Columns(TSqlObject table) => table.GetReferenced(Table.Columns).Select(column =>
        $"column {Name(table)}.{column.Name.Parts.Last()} {Type(column)} {(column.GetProperty<bool>(Column.Nullable) ? "null" : "not null")}{(column.GetProperty<bool>(Column.IsIdentity) ? " identity" : string.Empty)}");

    private static string Type(TSqlObject column)
    {
        var type = column.GetReferenced(Column.DataType).Single().Name.Parts.Last().ToLowerInvariant();
        return type switch
        {
            "nvarchar" => column.GetProperty<bool>(Column.IsMax) ? "nvarchar(max)" : $"nvarchar({column.GetProperty<int>(Column.Length).ToString(CultureInfo.InvariantCulture)})",
            "datetime2" => $"datetime2({column.GetProperty<int>(Column.Scale).ToString(CultureInfo.InvariantCulture)})",
            _ => type,
        };
    }

    private static IEnumerable<string> Keys(TSqlObject table) => table.GetReferencing(PrimaryKeyConstraint.Host)
        .Select(key => $"key {Name(table)} {key.Name.Parts.Last()} ({Names(key.GetReferenced(PrimaryKeyConstraint.Columns))})");

    private static IEnumerable<string> ForeignKeys(TSqlObject table) => table.GetReferencing(ForeignKeyConstraint.Host)
        .Select(key => $"foreign key {Name(table)} {key.Name.Parts.Last()} ({Names(key.GetReferenced(ForeignKeyConstraint.Columns))}) "
            + $"to {Name(key.GetReferenced(ForeignKeyConstraint.ForeignTable).Single())} ({Names(key.GetReferenced(ForeignKeyConstraint.ForeignColumns))}) "
            + (key.GetProperty<ForeignKeyAction>(ForeignKeyConstraint.DeleteAction) == ForeignKeyAction.Cascade ? "cascade" : "no action"));

    private static IEnumerable<string> Indexes(TSqlObject table) => table.GetReferencing(Index.IndexedObject)
        .Select(index => $"index {Name(table)} {index.Name.Parts.Last()} ({Names(index.GetReferenced(Index.Columns))}){(index.GetProperty<bool>(Index.Unique) ? " unique" : string.Empty)}");

    private static IEnumerable<string> ColumnStores(TSqlObject table) => table.GetReferencing(ColumnStoreIndex.IndexedObject)
        .Select(index => $"columnstore {Name(table)} {index.Name.Parts.Last()}");

    private static string Names(IEnumerable<TSqlObject> columns) => string.Join(", ", columns.Select(column => column.Name.Parts.Last()));

    private static string Name(TSqlObject item) => string.Join(".", item.Name.Parts);
}
