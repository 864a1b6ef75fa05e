namespace Dashboard.Web.Setup.Settings;

/// <summary>A section of the settings, for the page that shows what is in force.</summary>
/// <param name="Name">Its name in the settings.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Options">Type that it is bound to; null for sections that the platform reads.</param>
/// <param name="InForce">What the portal runs with; null as for the type.</param>
/// <param name="Defaults">What it would run with if nothing were set; null as for the type.</param>
public sealed record SettingsSection(string Name, string Title, Type? Options = null, Func<IServiceProvider, object>? InForce = null, Func<object>? Defaults = null);
