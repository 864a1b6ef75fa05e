using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The page of distance travelled.</summary>
public sealed partial class DistancePage
{
    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private DistanceQuery Query { get; set; } = default!;

    protected override Task<DistanceView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(OutcomesFeature.DistancePage, Unit, Month, All, Period), cancellationToken);
}
