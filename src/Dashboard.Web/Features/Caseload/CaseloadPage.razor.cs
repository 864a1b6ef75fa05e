using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Caseload;

/// <summary>The page of caseloads.</summary>
public sealed partial class CaseloadPage
{
    [SupplyParameterFromQuery(Name = "all")]
    public string? All { get; set; }

    [Inject]
    private CaseloadQuery Query { get; set; } = default!;

    protected override Task<CaseloadView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(CaseloadFeature.Page, Unit, Month, All), cancellationToken);
}
