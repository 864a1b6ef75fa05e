using Microsoft.Extensions.Options;

namespace Dashboard.Web.Setup.Settings;

/// <summary>Registers sections of the settings, each beside the options that it is bound to.</summary>
internal static class SettingsSections
{
    /// <summary>Registers a section that is bound to options.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="name">Name of the section.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="part">The part of the options that the section itself is bound to; null for the whole.</param>
    public static IServiceCollection AddSettingsSection<T>(this IServiceCollection services, string name, string title, Func<T, object>? part = null)
        where T : class, new()
    {
        object Part(T options) => part is null ? options : part(options);
        return services.AddSingleton(new SettingsSection(name, title, typeof(T), provider => Part(provider.GetRequiredService<IOptions<T>>().Value), () => Part(new T())));
    }

    /// <summary>Registers the sections that the platform reads.</summary>
    public static IServiceCollection AddPlatformSections(this IServiceCollection services) => services
        .AddSingleton(new SettingsSection("ConnectionStrings", "Connection strings"))
        .AddSingleton(new SettingsSection("AllowedHosts", "Host names that the portal answers to"))
        .AddSingleton(new SettingsSection("Logging", "Log"));
}
