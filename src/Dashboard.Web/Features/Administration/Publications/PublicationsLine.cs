using Dashboard.Data.Access;
using Dashboard.Data.Administration;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Features.Administration.Publications;

/// <summary>Which months are issued and live, in one line.</summary>
internal sealed class PublicationsLine(PublicationQueries publications) : IAdministrationLine
{
    public string Url => AdministrationUrls.Publications;

    public async Task<string> LineAsync(AccessScope scope, CancellationToken cancellationToken) => PublicationWords.Finding(await publications.OverviewAsync(scope, cancellationToken));
}
