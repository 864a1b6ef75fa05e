using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>Finds where a setting comes from.</summary>
internal static class SettingSource
{
    private const string UserSecrets = "secrets.json";

    /// <summary>The last place that sets a key, in words without a folder; null when none does.</summary>
    public static string? Of(IConfiguration configuration, string key) =>
        configuration is IConfigurationRoot root ? root.Providers.Reverse().Select(provider => Of(provider, key)).FirstOrDefault(source => source is not null) : null;

    private static string? Of(IConfigurationProvider provider, string key) => provider switch
    {
        ChainedConfigurationProvider chained => Of(chained.Configuration, key),
        _ when !provider.TryGet(key, out _) => null,
        JsonConfigurationProvider { Source.Path: { } path } => Path.GetFileName(path) is var file && file == UserSecrets ? "user secrets" : file,
        EnvironmentVariablesConfigurationProvider => "environment",
        CommandLineConfigurationProvider => "command line",
        _ => "another provider",
    };
}
