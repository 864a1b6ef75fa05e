using Dashboard.Data.Access;
using Dashboard.Measures.Disclosure;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The page of the monthly performance data.</summary>
public sealed partial class MpdPage
{
    [Inject]
    private MpdQuery Query { get; set; } = default!;

    [Inject]
    private DisclosureRules Rules { get; set; } = default!;

    protected override Task<MpdView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken) => Query.LoadAsync(
        scope,
        UnitMonthFilter.FromQuery(MpdFeature.Page, Unit, Month, null),
        ExportAudience.Words(scope, Rules),
        null,
        cancellationToken);
}
