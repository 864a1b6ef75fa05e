using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

/// <summary>What table scripts say, one fact a line: the form in which the EF model and the compiled schema are listed too.</summary>
internal static class ScriptListing
{
    public static IReadOnlyList<string> Of(IEnumerable<string> scripts)
    {
        var lines = new List<string>();
        foreach (var statement in scripts.SelectMany(script => TransactSql.Parse(script).Batches).SelectMany(batch => batch.Statements))
        {
            switch (statement)
            {
                case CreateTableStatement table:
                    lines.AddRange(Facts(table));
                    break;
                case CreateIndexStatement index:
                    lines.Add($"index {TransactSql.Name(index.OnName)} {index.Name.Value} ({Names(index.Columns)}){(index.Unique ? " unique" : string.Empty)}{(index.FilterPredicate is null ? string.Empty : " filtered")}");
                    break;
                case CreateColumnStoreIndexStatement index:
                    lines.Add($"columnstore {TransactSql.Name(index.OnName)} {index.Name.Value}");
                    break;
                default:
                    lines.Add($"unknown {TransactSql.Text(statement)}");
                    break;
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Facts(CreateTableStatement table)
    {
        var name = TransactSql.Name(table.SchemaObjectName);
        return table.Definition.ColumnDefinitions.Select(column => Column(name, column))
            .Concat(table.Definition.TableConstraints.Select(constraint => Constraint(name, constraint)));
    }

    private static string Column(string table, ColumnDefinition column)
    {
        var nullable = column.Constraints.OfType<NullableConstraintDefinition>().SingleOrDefault()?.Nullable
            ?? throw new FormatException($"{table}.{column.ColumnIdentifier.Value} does not say whether it may be null.");
        var more = column.Constraints.Any(constraint => constraint is not NullableConstraintDefinition) || column.DefaultConstraint is not null || column.ComputedColumnExpression is not null
            ? " and more" : string.Empty;
        var type = TransactSql.Text(column.DataType).ToLowerInvariant();
        return $"column {table}.{column.ColumnIdentifier.Value} {type} {(nullable ? "null" : "not null")}{(column.IdentityOptions is null ? string.Empty : " identity")}{more}";
    }

    private static string Constraint(string table, ConstraintDefinition constraint) => constraint switch
    {
        UniqueConstraintDefinition { IsPrimaryKey: true, Clustered: true } key => $"key {table} {key.ConstraintIdentifier.Value} ({Names(key.Columns)})",
        ForeignKeyConstraintDefinition key => $"foreign key {table} {key.ConstraintIdentifier.Value} ({string.Join(", ", key.Columns.Select(column => column.Value))}) "
            + $"to {TransactSql.Name(key.ReferenceTableName)} ({string.Join(", ", key.ReferencedTableColumns.Select(column => column.Value))}) "
            + (key.DeleteAction == DeleteUpdateAction.Cascade ? "cascade" : "no action"),
        _ => $"unknown {table} {TransactSql.Text(constraint)}",
    };

    private static string Names(IEnumerable<ColumnWithSortOrder> columns) => string.Join(", ", columns.Select(column =>
        column.Column.MultiPartIdentifier.Identifiers[^1].Value + (column.SortOrder == SortOrder.Descending ? " descending" : string.Empty)));
}
