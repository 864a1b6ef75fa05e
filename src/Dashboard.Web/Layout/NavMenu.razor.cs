using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Layout;

/// <summary>The rail's list: what features registered, in the order of the reader's questions, without what this person may not open.</summary>
public sealed partial class NavMenu
{
    private IReadOnlyList<(NavItem Item, bool Lead)> _entries = [];

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    /// <summary>Order of the rail; the first of each group leads it.</summary>
    public static IReadOnlyList<(NavItem Item, bool Lead)> Arrange(IEnumerable<NavItem> items) =>
        [.. items.GroupBy(item => item.Group).OrderBy(group => group.Key)
            .SelectMany(group => group.OrderBy(item => item.Order).ThenBy(item => item.Title, StringComparer.Ordinal).Select((item, place) => (item, place == 0)))];

    // Of a page and the pages below it, only the one that is open is marked.
    private NavLinkMatch Match(NavItem item) =>
        _entries.Any(entry => entry.Item != item && entry.Item.Url.StartsWith(item.Url.TrimEnd('/') + "/", StringComparison.Ordinal)) ? NavLinkMatch.All : NavLinkMatch.Prefix;

    protected override async Task OnParametersSetAsync() =>
        _entries = Arrange(await Authorization.AllowedAsync(Authentication, Items, item => item.Policy));
}
