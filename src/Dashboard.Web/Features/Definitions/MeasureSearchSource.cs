using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Layout;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Features.Definitions;

/// <summary>Makes every measure findable by its title.</summary>
public sealed class MeasureSearchSource(Catalogue catalogue) : ISearchSource
{
    private readonly IReadOnlyList<SearchHit> _hits =
        [.. catalogue.All.Select(measure => new SearchHit(measure.Definition.Title, "Measure", MeasureUrls.For(measure.Definition.Id), Policies.Figures))];

    public IEnumerable<SearchHit> All() => _hits;
}
