using System.Collections;
using System.Reflection;

namespace Dashboard.Data.Tests.Access;

/// <summary>Every text within what a query returned, at any depth.</summary>
internal static class ObjectGraph
{
    public static IReadOnlySet<string> Texts(object? root)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var item))
        {
            if (item is string text)
            {
                texts.UnionWith(text.Split(',', StringSplitOptions.TrimEntries));
            }
            else if (item is not null && IsOpened(item.GetType()) && (item.GetType().IsValueType || seen.Add(item)))
            {
                foreach (var part in item is IEnumerable list ? list.Cast<object?>() : Parts(item))
                {
                    open.Push(part);
                }
            }
        }

        return texts;
    }

    private static IEnumerable<object?> Parts(object item) => item.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)
        .Select(property => property.GetValue(item))
        .Concat(item.GetType().IsGenericType && item.GetType().FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal)
            ? item.GetType().GetFields().Select(field => field.GetValue(item))
            : []);

    private static bool IsOpened(Type type) => !type.IsPrimitive && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Type).IsAssignableFrom(type)
        && type != typeof(DateOnly) && type != typeof(DateTime) && type != typeof(TimeSpan) && type != typeof(decimal) && type != typeof(Measures.Calendar.Month);
}
