using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Standards;

/// <summary>The page of timescales.</summary>
public sealed partial class StandardsPage
{
    [Inject]
    private StandardsReader Reader { get; set; } = default!;

    protected override Task<StandardsView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Reader.LoadAsync(scope, UnitMonthFilter.FromQuery(StandardsFeature.Page, Unit, Month, null), cancellationToken);
}
