using Dashboard.Data.Access;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback.Staff;

/// <summary>The page of what staff say in their yearly survey.</summary>
public sealed partial class StaffPage
{
    [Inject]
    private StaffQuery Query { get; set; } = default!;

    protected override Task<StaffView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, UnitMonthFilter.FromQuery(FeedbackFeature.StaffPage, Unit, Month, null), cancellationToken);
}
