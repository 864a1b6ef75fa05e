namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>What the page of settings shows.</summary>
/// <param name="Groups">Sections with their settings.</param>
/// <param name="Facts">Versions and the like, each with its name.</param>
public sealed record SettingsView(IReadOnlyList<SettingGroup> Groups, IReadOnlyList<(string Name, string Text)> Facts)
{
    /// <summary>All settings.</summary>
    public IEnumerable<SettingRow> Rows => Groups.SelectMany(group => group.Rows);
}
