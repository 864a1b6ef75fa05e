using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Dashboard.Data.Tests.Schema;

/// <summary>Rows in memory that answer the SELECT statements of EF well enough for the code behind them to go on.</summary>
/// <remarks>
/// Of a WHERE clause it heeds what is joined by AND and compares a column with values; of a join it takes the first row of the other
/// table; whatever is computed is nothing, zero or false. The figures that come of it mean nothing: the statements do.
/// </remarks>
internal sealed class ModelRows
{
    private readonly Dictionary<string, IEntityType> _types = ModelListing.Model.GetEntityTypes().ToDictionary(type => type.GetTableName()!, StringComparer.Ordinal);
    private readonly Dictionary<string, List<object>> _rows = [];

    public ModelRows Add(params IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            var table = ModelListing.Model.FindEntityType(row.GetType())!.GetTableName()!;
            if (!_rows.TryGetValue(table, out var list))
            {
                _rows.Add(table, list = []);
            }

            list.Add(row);
        }

        return this;
    }

    public DbDataReader Answer(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        var script = TransactSql.Parse(text);
        var table = Table();
        if (TransactSql.All<SelectStatement>(script) is [{ QueryExpression: QuerySpecification query }, ..])
        {
            Fill(table, query, parameters);
            return table.CreateDataReader();
        }

        var changes = TransactSql.All<DataModificationSpecification>(script).Where(change => change.OutputClause is not null).Select(Changed).ToArray();
        return new DataTableReader(changes.Length == 0 ? [table] : changes);
    }

    private static DataTable Table() => new() { Locale = System.Globalization.CultureInfo.InvariantCulture };

    /// <summary>What one of the changes of a batch answers: the number that the store would assign, or that a row was changed.</summary>
    private DataTable Changed(DataModificationSpecification change)
    {
        var table = Table();
        if (change is InsertSpecification { Target: NamedTableReference target } insert
            && insert.OutputClause.SelectColumns[0] is SelectScalarExpression { Expression: ColumnReferenceExpression assigned })
        {
            var column = assigned.MultiPartIdentifier.Identifiers[^1].Value;
            table.Columns.Add(column, ProviderType(Property(_types[target.SchemaObject.BaseIdentifier.Value], column)!));
        }
        else
        {
            table.Columns.Add("Affected", typeof(int));
        }

        table.Rows.Add(1);
        return table;
    }

    private void Fill(DataTable table, QuerySpecification query, IReadOnlyDictionary<string, object?> parameters)
    {
        var sources = query.FromClause is null ? [] : TransactSql.All<NamedTableReference>(query.FromClause)
            .Select(source => (Alias: source.Alias?.Value ?? source.SchemaObject.BaseIdentifier.Value, Type: _types[source.SchemaObject.BaseIdentifier.Value]))
            .ToList();
        var rows = sources.Count == 0 ? [null] : Rows(sources[0].Type)
            .Where(row => Conditions(query.WhereClause?.SearchCondition).All(condition => Holds(condition, sources[0].Type, row, parameters)))
            .ToList<object?>();
        var columns = query.SelectElements.Cast<SelectScalarExpression>().Select((element, index) => Column(query, element.Expression, index, sources)).ToList();
        foreach (var column in columns)
        {
            table.Columns.Add(column.Name, column.Type);
        }

        if (columns.Any(column => column.IsAggregate) || sources.Count == 0)
        {
            table.Rows.Add([.. columns.Select(column => column.Type == typeof(int) && column.IsCount ? rows.Count : column.Value(null))]);
            return;
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. columns.Select(column => column.Value(row))]);
        }
    }

    private Output Column(QuerySpecification query, ScalarExpression expression, int index, List<(string Alias, IEntityType Type)> sources)
    {
        var name = $"c{index}";
        if (expression is not ColumnReferenceExpression { MultiPartIdentifier.Identifiers: { } path })
        {
            var call = expression as FunctionCall;
            var isCount = call?.FunctionName.Value == "COUNT";
            return expression is BinaryExpression
                ? new Output(name, typeof(string), false, false, _ => "Table.Column")
                : expression is SearchedCaseExpression or CastCall or ConvertCall
                    ? new Output(name, typeof(bool), false, false, _ => false)
                    : new Output(name, typeof(int), call is not null, isCount, _ => DBNull.Value);
        }

        var column = path[^1].Value;
        var at = path.Count > 1 ? sources.FindIndex(source => source.Alias == path[0].Value) : -1;
        at = at >= 0 ? at : sources.FindIndex(source => Property(source.Type, column) is not null);
        var property = Property(sources[at].Type, column)!;
        return new Output(name, ProviderType(property), false, false, row => Value(property, at == 0 || row is null ? row : Joined(query, sources[0], sources[at], row)));
    }

    /// <summary>The row of another table that a join by equal columns means.</summary>
    private object? Joined(QuerySpecification query, (string Alias, IEntityType Type) first, (string Alias, IEntityType Type) other, object row)
    {
        var equal = TransactSql.All<BooleanComparisonExpression>(query.FromClause)
            .Select(on => (on.FirstExpression as ColumnReferenceExpression, on.SecondExpression as ColumnReferenceExpression))
            .Where(on => on is ({ MultiPartIdentifier.Count: 2 }, { MultiPartIdentifier.Count: 2 }))
            .Select(on => (Left: on.Item1!.MultiPartIdentifier.Identifiers, Right: on.Item2!.MultiPartIdentifier.Identifiers))
            .FirstOrDefault(on => on.Left[0].Value == first.Alias && on.Right[0].Value == other.Alias);
        return equal.Left is null
            ? Rows(other.Type).Find(_ => true)
            : Rows(other.Type).Find(candidate =>
                Equals(Value(Property(other.Type, equal.Right[1].Value)!, candidate), Value(Property(first.Type, equal.Left[1].Value)!, row)));
    }

    private static bool Holds(BooleanExpression condition, IEntityType type, object row, IReadOnlyDictionary<string, object?> parameters)
    {
        var (left, values) = condition switch
        {
            BooleanComparisonExpression { ComparisonType: BooleanComparisonType.Equals } equal => (equal.FirstExpression, [equal.SecondExpression]),
            InPredicate { NotDefined: false, Subquery: null } among => (among.Expression, among.Values),
            _ => (null, (IList<ScalarExpression>)[]),
        };
        return left is not ColumnReferenceExpression column
            || Property(type, column.MultiPartIdentifier.Identifiers[^1].Value) is not { } property
            || !values.All(value => value is VariableReference or StringLiteral)
            || values.Any(value => Equals(Value(property, row), value is VariableReference variable ? Comparable(parameters[variable.Name]) : ((StringLiteral)value).Value));
    }

    private static object? Comparable(object? value) => value is DateTime date ? DateOnly.FromDateTime(date) : value;

    private static IEnumerable<BooleanExpression> Conditions(BooleanExpression? expression) => expression switch
    {
        null => [],
        BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } both => Conditions(both.FirstExpression).Concat(Conditions(both.SecondExpression)),
        BooleanParenthesisExpression inner => Conditions(inner.Expression),
        _ => [expression],
    };

    private List<object> Rows(IEntityType type) => _rows.TryGetValue(type.GetTableName()!, out var rows) ? rows : [];

    private static IProperty? Property(IEntityType type, string column) => type.GetProperties().FirstOrDefault(property => property.GetColumnName() == column);

    private static Type ProviderType(IProperty property) =>
        property.GetTypeMapping().Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static object Value(IProperty property, object? row)
    {
        var value = row is null ? null : property.PropertyInfo!.GetValue(row);
        return (value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value) ?? DBNull.Value;
    }

    private sealed record Output(string Name, Type Type, bool IsAggregate, bool IsCount, Func<object?, object> Value);
}
