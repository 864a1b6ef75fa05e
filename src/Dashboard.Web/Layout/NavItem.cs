namespace Dashboard.Web.Layout;

/// <summary>One entry of the rail. A feature registers its own as a singleton; a group without entries is not shown.</summary>
/// <param name="Group">Which question of the reader it answers; gives order and icon.</param>
/// <param name="Title">The words in the rail.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Order">Place within the group; the first entry stands for the group, the others are set below it.</param>
/// <param name="Policy">Shown only to those who pass it; null shows it to all.</param>
public sealed record NavItem(NavGroup Group, string Title, string Url, int Order = 0, string? Policy = null)
{
    /// <summary>Overrides the icon of the group.</summary>
    public string? Icon { get; init; }

    public string IconName => Icon ?? Group.ToString().ToLowerInvariant();
}
