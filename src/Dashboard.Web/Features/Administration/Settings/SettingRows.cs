using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup.Settings;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>Lists the settings of a section: what the portal reads, and what is set but not read.</summary>
internal static class SettingRows
{
    private const string Set = "set, not shown";
    private const string NotSet = "not set";

    public static SettingGroup Of(SettingsSection section, IConfiguration configuration, IServiceProvider services)
    {
        var inForce = section.InForce is { } read ? SettingTree.Of(section.Name, read(services)) : [];
        var defaults = section.Defaults is { } make ? Texts(SettingTree.Of(section.Name, make())) : [];
        var known = inForce.Select(leaf => leaf.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var configured = Leaves(configuration.GetSection(section.Name)).Where(leaf => !known.Contains(leaf.Path) && (section.Options is null || leaf.Path != section.Name));
        return new SettingGroup(section.Name, section.Title,
        [
            .. inForce.Select(leaf => Row(configuration, leaf.Key, leaf.Value, defaults.GetValueOrDefault(leaf.Key))),
            .. configured.Select(leaf => section.Options is null ? Row(configuration, leaf.Path, leaf.Value, null) : Unread(configuration, leaf)),
        ]);
    }

    private static SettingRow Row(IConfiguration configuration, string key, string? value, string? unset)
    {
        var source = SettingSource.Of(configuration, key);
        var hidden = SecretSettings.Hides(key, value);
        return new SettingRow(
            key,
            hidden ? (string.IsNullOrEmpty(value) ? NotSet : Set) : Words(value),
            hidden ? NotSet : Words(unset),
            source ?? (value == unset ? "default" : "the portal, at start"),
            source is not null,
            true);
    }

    // Nobody knows what stands in a setting that nothing reads: it may be a secret under a mistyped name.
    private static SettingRow Unread(IConfiguration configuration, IConfigurationSection leaf) =>
        new(leaf.Path, Set, FigureText.None, SettingSource.Of(configuration, leaf.Path) ?? FigureText.None, true, false);

    private static string Words(string? text) => string.IsNullOrEmpty(text) ? FigureText.None : text;

    private static Dictionary<string, string?> Texts(IEnumerable<KeyValuePair<string, string?>> leaves) => new(leaves, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<IConfigurationSection> Leaves(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        return children.Count > 0 ? children.SelectMany(Leaves) : section.Value is null ? [] : [section];
    }
}
