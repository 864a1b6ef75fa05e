using System.Runtime.CompilerServices;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Tests;

/// <summary>Rows with values by chance, whole and null, each with a key of its own. The same seed gives the same rows.</summary>
internal sealed class RandomRows(int seed)
{
    private const string Letters = "abcXYZ019 '\"%_;-\n\té€漢\U0001F9E1";

#pragma warning disable CA5394 // Chance that can be repeated is what is wanted here.
    private readonly Random _random = new(seed);
    private int _next;

    public TRow Row<TRow>(IEntityType type)
        where TRow : class
    {
        var row = (TRow)RuntimeHelpers.GetUninitializedObject(typeof(TRow));
        foreach (var property in type.GetProperties())
        {
            property.PropertyInfo!.SetValue(row, property.IsNullable && _random.Next(3) == 0 ? null : Value(property));
        }

        return row;
    }

    private object Value(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (property.IsPrimaryKey() && (type == typeof(string) || type == typeof(int) || type == typeof(long)))
        {
            return type == typeof(string) ? $"k{++_next}{Letters[_random.Next(Letters.Length - 2)]}" : type == typeof(int) ? ++_next : (object)(long)++_next;
        }

        return type switch
        {
            _ when type.IsEnum => Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))!,
            _ when type == typeof(string) => Text(Math.Min(property.GetMaxLength() ?? 100, 100)),
            _ when type == typeof(int) => _random.Next(int.MinValue, int.MaxValue),
            _ when type == typeof(long) => _random.NextInt64(long.MinValue, long.MaxValue),
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(double) => (_random.NextDouble() - 0.5) * Math.Pow(10, _random.Next(-8, 12)),
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber)),
            _ when type == typeof(DateTime) => new DateTime(2000, 1, 1).AddSeconds(_random.Next()),
            _ when type == typeof(Month) => Month.Parse("2000-01").AddMonths(_next++),
            _ => throw new NotSupportedException($"{property.DeclaringType.Name}.{property.Name}: {type}"),
        };
    }

    private string Text(int longest) => string.Concat(Enumerable.Range(0, _random.Next(longest / 2)).Select(_ =>
    {
        var at = _random.Next(Letters.Length - 1);
        // The last letter takes two characters.
        return at == Letters.Length - 2 ? Letters[at..] : Letters[at].ToString();
    }));
#pragma warning restore CA5394
}
