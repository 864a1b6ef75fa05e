using Dashboard.Data.Access;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Feedback;

/// <summary>The page of what families and children say.</summary>
public sealed partial class FeedbackPage
{
    [SupplyParameterFromQuery(Name = "period")]
    public string? Period { get; set; }

    [Inject]
    private FeedbackQuery Query { get; set; } = default!;

    protected override Task<FeedbackView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) =>
        Query.LoadAsync(scope, FeedbackPeriods.Filter(Unit, Month, Period), cancellationToken);
}
