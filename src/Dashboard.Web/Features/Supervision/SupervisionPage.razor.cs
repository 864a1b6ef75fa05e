using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Supervision;

/// <summary>The page of supervision.</summary>
public sealed partial class SupervisionPage
{
    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private SupervisionQuery Query { get; set; } = default!;

    protected override Task<SupervisionView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(SupervisionFeature.Page, Unit, Month, All), cancellationToken);
}
