using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Ui.Filters;

/// <summary>Addresses of the same page with one filter changed. Everything else is kept, but the page number, which no longer fits.</summary>
public static class FilterAddress
{
    public const string PageParameter = "page";

    public static string With(this NavigationManager navigation, string name, string? value) =>
        navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [name] = string.IsNullOrEmpty(value) ? null : value, [PageParameter] = null });

    /// <summary>Name and value of what the address asks for, without the names given.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Others(this NavigationManager navigation, IReadOnlyCollection<string> without) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query)
            .Where(pair => pair.Key != PageParameter && !without.Contains(pair.Key))
            .SelectMany(pair => pair.Value.OfType<string>().Select(value => KeyValuePair.Create(pair.Key, value)));
}
