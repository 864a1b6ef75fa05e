using Dashboard.Data.Access;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Administration.Settings;

/// <summary>How the settings stand, in one line.</summary>
internal sealed class SettingsLine(SettingsReader reader) : IAdministrationLine
{
    public string Url => AdministrationUrls.Settings;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken) => SettingsWords.Finding((await reader.LoadAsync(scope, cancellationToken))!);
}
