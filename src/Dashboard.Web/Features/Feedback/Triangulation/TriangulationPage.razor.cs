using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback.Triangulation;

/// <summary>The page that lays the four sources of one unit side by side.</summary>
public sealed partial class TriangulationPage
{
    [Inject]
    private TriangulationQuery Query { get; set; } = default!;

    protected override Task<TriangulationView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(FeedbackFeature.TriangulationPage, Unit, Month, null), cancellationToken);
}
