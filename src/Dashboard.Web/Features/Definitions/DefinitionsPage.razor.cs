using Dashboard.Measures.Engine;
using Dashboard.Web.Features.Access;
using Dashboard.Web.Ui.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Definitions;

/// <summary>The catalogue in words. Shows no figure, so that everybody may read it; only those who see figures get links to them.</summary>
public sealed partial class DefinitionsPage
{
    private IReadOnlyList<(Subject Subject, IReadOnlyList<MeasureDefinition> Measures)> _groups = [];
    private int _count;
    private bool _figures;

    [Inject]
    private Catalogue Catalogue { get; set; } = default!;

    [Inject]
    private CurrentReader Reader { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        _count = Catalogue.All.Count;
        _groups =
        [
            .. Catalogue.All
                .Select(measure => measure.Definition)
                .GroupBy(definition => definition.Subject)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, (IReadOnlyList<MeasureDefinition>)[.. group])),
        ];
        _figures = (await Reader.ScopeAsync()).SeesFigures;
    }

    private static string Here(string anchor) => $"{MeasureUrls.Definitions}#{anchor}";
}
