using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.States;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace Dashboard.Web.Features.Administration.Hub;

/// <summary>Reads what there is to look after. A line that cannot be read leaves the others standing.</summary>
public sealed class HubReader(IEnumerable<NavItem> items, IEnumerable<IAdministrationLine> lines, StatusQueries statuses, ILogger<HubReader> logger)
{
    private readonly Dictionary<string, IAdministrationLine> _lines = lines.ToDictionary(line => line.Url, StringComparer.Ordinal);

    /// <summary>The pages that somebody may open, with how each stands.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="reader">Who asks, for the policies of the pages.</param>
    /// <param name="authorization">Decides.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<HubView?> LoadAsync(AccessScope scope, Task<AuthenticationState> reader, IAuthorizationService authorization, CancellationToken cancellationToken)
    {
        var pages = NavMenu.Arrange(items.Where(item => item.Group == NavGroup.Administration && item.Url != AdministrationUrls.Hub)).Select(entry => entry.Item);
        var entries = new List<HubEntry>();
        foreach (var page in await authorization.AllowedAsync(reader, pages, item => item.Policy))
        {
            entries.Add(new HubEntry(page.Title, page.Url, _lines.TryGetValue(page.Url, out var line) ? await LineAsync(line, scope, cancellationToken) : null));
        }

        return new HubView(Finding(await statuses.StatusAsync(cancellationToken)), entries);
    }

    private static string Finding(StoreStatus status)
    {
        var data = status.DataAsAt is { } asAt ? $"The data is as at {FigureText.Date(asAt)}" : "No data has been brought in yet";
        var issued = status.Publications.Count == 0 ? "no month is issued yet" : $"{FigureText.Month(status.Publications.Keys.Max())} is the latest month issued";
        return $"{data}, and {issued}.";
    }

    private async Task<string> LineAsync(IAdministrationLine line, AccessScope scope, CancellationToken cancellationToken)
    {
        var state = await LoadState.RunAsync(token => line.LineAsync(scope, token), logger, cancellationToken);
        return state.Value ?? $"How this stands could not be read. Reference {state.Reference}.";
    }
}
