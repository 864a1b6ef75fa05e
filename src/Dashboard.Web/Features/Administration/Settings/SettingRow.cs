namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>A setting as it may be shown: a secret has lost its value before it gets here.</summary>
/// <param name="Key">Its key, with the section.</param>
/// <param name="Value">What holds, in words.</param>
/// <param name="Default">What would hold if nothing were set, in words.</param>
/// <param name="Source">Where the value comes from, in words.</param>
/// <param name="IsSet">Whether a provider sets it.</param>
/// <param name="IsRead">Whether the portal reads a setting by this key.</param>
public sealed record SettingRow(string Key, string Value, string Default, string Source, bool IsSet, bool IsRead);
