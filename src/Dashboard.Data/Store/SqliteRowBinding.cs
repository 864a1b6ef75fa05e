using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Store;

/// <summary>Binds the values of a row to the places of a prepared INSERT, but for those that are bound there already.</summary>
/// <typeparam name="TRow">Entity of the store's model.</typeparam>
/// <remarks>One method for a whole row, made from the model: a call for each column, its property and its type would cost more than SQLite does.</remarks>
internal static class SqliteRowBinding<TRow>
    where TRow : class
{
    /// <summary>Makes the method of a table.</summary>
    /// <exception cref="NotSupportedException">The table has a column of a type that nothing binds.</exception>
    public static SqliteRowBinder<TRow> Of(BulkTable table)
    {
        var statement = Expression.Parameter(typeof(SqliteStatement), "statement");
        var first = Expression.Parameter(typeof(int), "first");
        var row = Expression.Parameter(typeof(TRow), "row");
        var bound = Expression.Parameter(typeof(TRow), "bound");
        var fault = Expression.Variable(typeof(int), "fault");
        var steps = table.Columns.Select((column, index) => (Expression)Expression.IfThen(
            Expression.OrElse(Expression.ReferenceEqual(bound, Expression.Constant(null)), Expression.Not(AreSame(column.Property, row, bound))),
            Expression.OrAssign(fault, Bind(column.Property, statement, Expression.Add(first, Expression.Constant(index)), row))));
        return Expression.Lambda<SqliteRowBinder<TRow>>(Expression.Block([fault], [.. steps, fault]), statement, first, row, bound).Compile();
    }

    /// <summary>Texts are the same only as objects: those of neighbouring rows mostly are, and to compare them letter by letter takes longer than to bind one.</summary>
    private static BinaryExpression AreSame(IProperty property, Expression row, Expression bound)
    {
        var (now, before) = (Expression.Property(row, property.PropertyInfo!), Expression.Property(bound, property.PropertyInfo!));
        return property.ClrType.IsValueType ? Expression.Equal(now, before) : Expression.ReferenceEqual(now, before);
    }

    private static Expression Bind(IProperty property, Expression statement, Expression place, Expression row)
    {
        var value = Expression.Property(row, property.PropertyInfo!);
        return Nullable.GetUnderlyingType(property.ClrType) is null
            ? BindKnown(statement, place, Stored(property, value))
            : Expression.Condition(
                Expression.Property(value, nameof(Nullable<>.HasValue)),
                BindKnown(statement, place, Stored(property, Expression.Property(value, nameof(Nullable<>.Value)))),
                Expression.Call(statement, nameof(SqliteStatement.BindNull), null, place));
    }

    /// <summary>A value as the database takes it.</summary>
    private static Expression Stored(IProperty property, Expression value) =>
        property.GetTypeMapping().Converter is { } converter ? Expression.Invoke(converter.ConvertToProviderExpression, value) : value;

    private static MethodCallExpression BindKnown(Expression statement, Expression place, Expression value) =>
        typeof(SqliteStatement).GetMethod(nameof(SqliteStatement.Bind), [typeof(int), value.Type]) is { } bind && bind.GetParameters()[1].ParameterType == value.Type
            ? Expression.Call(statement, bind, place, value)
            : throw new NotSupportedException($"The store has no way to write a {value.Type.Name}.");
}
