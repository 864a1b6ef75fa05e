namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>A section with its settings.</summary>
/// <param name="Name">Name of the section.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Rows">Settings.</param>
public sealed record SettingGroup(string Name, string Title, IReadOnlyList<SettingRow> Rows);
