using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Store;

/// <summary>One parameter of a prepared INSERT: takes its value from a row and binds it, unless it is the value that is bound already.</summary>
/// <typeparam name="TRow">Entity of the store's model.</typeparam>
internal abstract class SqliteColumn<TRow>
{
    /// <summary>Binds the value of a row; answers SQLite's result code.</summary>
    public abstract int Bind(SqliteStatement statement, TRow row);

    /// <summary>A column as the model describes it, at a place of the statement, counted from 1.</summary>
    public static SqliteColumn<TRow> Of(IProperty property, int place)
    {
        var value = property.GetTypeMapping().Converter is { } converter ? Converted(property, converter) : Plain(property);
        return (SqliteColumn<TRow>)Activator.CreateInstance(
            typeof(SqliteColumn<,>).MakeGenericType(typeof(TRow), value.GetType().GetGenericArguments()[1]),
            place,
            value)!;
    }

    private static Delegate Plain(IProperty property) =>
        property.PropertyInfo!.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(typeof(TRow), property.ClrType));

    /// <summary>The value as the database takes it; nothing stays nothing.</summary>
    private static Delegate Converted(IProperty property, ValueConverter converter)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var value = Expression.Property(row, property.PropertyInfo!);
        if (Nullable.GetUnderlyingType(property.ClrType) is null)
        {
            return Expression.Lambda(Expression.Invoke(converter.ConvertToProviderExpression, value), row).Compile();
        }

        var known = Expression.Invoke(converter.ConvertToProviderExpression, Expression.Property(value, nameof(Nullable<int>.Value)));
        var type = known.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(known.Type) : known.Type;
        var orNothing = Expression.Condition(Expression.Property(value, nameof(Nullable<int>.HasValue)), Expression.Convert(known, type), Expression.Default(type));
        return Expression.Lambda(orNothing, row).Compile();
    }
}
