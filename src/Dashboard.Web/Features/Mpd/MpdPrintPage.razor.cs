using Dashboard.Data.Access;
using Dashboard.Measures.Disclosure;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Filters;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Mpd;

/// <summary>The monthly performance data to print: to share, with small numbers withheld, unless exact figures are asked for.</summary>
public sealed partial class MpdPrintPage
{
    [SupplyParameterFromQuery(Name = ExportAudience.Parameter)]
    public string? Numbers { get; set; }

    [Inject]
    private MpdQuery Query { get; set; } = default!;

    [Inject]
    private DisclosureRules Rules { get; set; } = default!;

    protected override Task<MpdView?> LoadAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var audience = scope with { ForSharing = scope.ForSharing || Numbers != ExportAudience.Exact };
        return Query.LoadAsync(audience, UnitMonthFilter.FromQuery(MpdFeature.Page, Unit, Month, null), ExportAudience.Words(audience, Rules), null, cancellationToken);
    }
}
