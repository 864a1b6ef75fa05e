using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>Writes options as the settings that would make them: one key and text for each value.</summary>
internal static class SettingTree
{
    /// <summary>Keys with their texts, in the order of the properties; null for what is not set. A list without entries is one key without text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Of(string section, object options) => [.. Flatten(section, options)];

    private static IEnumerable<KeyValuePair<string, string?>> Flatten(string key, object? value) => value switch
    {
        null => [new(key, null)],
        string text => [new(key, text)],
        bool yes => [new(key, yes ? "true" : "false")],
        IFormattable scalar => [new(key, scalar.ToString(null, CultureInfo.InvariantCulture))],
        IDictionary map => Parts(key, map.Keys.Cast<object>().Select(name => ($"{name}", map[name]))),
        IEnumerable list => Parts(key, list.Cast<object?>().Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item))),
        _ => Properties(value.GetType()).SelectMany(property => Flatten($"{key}:{property.Name}", property.GetValue(value))),
    };

    private static IEnumerable<KeyValuePair<string, string?>> Parts(string key, IEnumerable<(string Name, object? Value)> parts)
    {
        var any = false;
        foreach (var (name, value) in parts)
        {
            any = true;
            foreach (var leaf in Flatten($"{key}:{name}", value))
            {
                yield return leaf;
            }
        }

        if (!any)
        {
            yield return new(key, null);
        }
    }

    // What can be bound: what can be set, and lists that are filled.
    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite || (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))));
}
