using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Leadership;

/// <summary>The page of the practice calendar.</summary>
public sealed partial class LeadershipPage
{
    [Inject]
    private LeadershipQuery Query { get; set; } = default!;

    protected override Task<LeadershipView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(LeadershipFeature.Page, Unit, Month, null), cancellationToken);
}
