using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>The page of the matrix.</summary>
public sealed partial class MatrixPage
{
    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [Inject]
    private MatrixQuery Query { get; set; } = default!;

    protected override Task<MatrixView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(OutcomesFeature.Page, Unit, Month, null, Period), cancellationToken);
}
