using Dashboard.Data.Access;
using Dashboard.Data.Administration;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Administration.Loads;

/// <summary>How the loads stand, in one line.</summary>
internal sealed class LoadsLine(LoadHistoryQueries loads) : IAdministrationLine
{
    public string Url => AdministrationUrls.Loads;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken) => LoadHistoryWords.Latest(await loads.PageAsync(scope, 1, cancellationToken));
}
