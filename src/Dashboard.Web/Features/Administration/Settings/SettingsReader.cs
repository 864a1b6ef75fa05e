using System.Reflection;
using Dashboard.Data.Access;
using Dashboard.Data.Administration;
using Dashboard.Data.Reminders.Mail;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Setup.Settings;
using Dashboard.Web.Ui.Text;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>Reads the settings that the portal runs with, and its versions.</summary>
public sealed class SettingsReader(
    IEnumerable<SettingsSection> sections,
    IConfiguration configuration,
    IServiceProvider services,
    StoreFactsQueries facts,
    Catalogue catalogue,
    IKeyManager keys,
    IHostEnvironment environment,
    MailOptions mail,
    TimeProvider clock)
{
    public async Task<SettingsView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var store = await facts.ReadAsync(scope, cancellationToken);
        return new SettingsView(
            [.. sections.OrderBy(section => section.Options is null).ThenBy(section => section.Name, StringComparer.Ordinal).Select(section => SettingRows.Of(section, configuration, services))],
            Facts(store));
    }

    private static string PortalVersion()
    {
        var version = typeof(SettingsReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? FigureText.None;
        var parts = version.Split('+');
        return parts.Length == 2 ? $"{parts[0]} ({parts[1][..Math.Min(8, parts[1].Length)]})" : version;
    }

    private static string Counted(StoreFacts store) => store.LastRefresh is { } refresh
        ? $"{ClockText.Minute(refresh.FinishedAt)}, {FigureText.Month(refresh.FromMonth)} to {FigureText.Month(refresh.ToMonth)}, {Wording.Count(refresh.Revised, "revision")}"
        : "not yet";

    private IReadOnlyList<(string Name, string Text)> Facts(StoreFacts store)
    {
        var all = keys.GetAllKeys();
        return
        [
            ("Portal", PortalVersion()),
            ("Environment", environment.EnvironmentName),
            (".NET", Environment.Version.ToString()),
            ("Store", store.Provider == StoreProvider.Sqlite ? "SQLite" : "SQL Server"),
            ("Tables of the store", $"version {store.SchemaVersion ?? FigureText.None}"),
            ("Catalogue", $"{catalogue.Version}, {Wording.Count(catalogue.All.Count, "measure")}"),
            ("Last counted", Counted(store)),
            ("Reminders by e-mail", mail.Enabled ? $"on, through {mail.Host}" : "off"),
            ("Last digest taken by the mail server", store.LastDigestAt is null ? "none yet" : ClockText.Minute(store.LastDigestAt)),
            ("Time zone", clock.LocalTimeZone.Id),
            ("Keys of cookies and forms", all.Count == 0 ? "none yet" : $"{Wording.Count(all.Count, "key")}, the newest of {ClockText.Minute(all.Max(key => key.CreationDate).UtcDateTime)}"),
        ];
    }
}
