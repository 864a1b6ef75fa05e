using Dashboard.Data.Access;
using Dashboard.Measures.Book;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;

namespace Dashboard.Data.Queries;

/// <summary>What is withheld from readers who do not see exact numbers, worked out when first asked and kept until the figures change.</summary>
internal sealed class FigureControls(FigureReader reader, FigureCache cache, Catalogue catalogue, DisclosureRules rules)
{
    /// <summary>Reads the exact figures.</summary>
    public FigureReader Reader => reader;

    /// <summary>Rules in force.</summary>
    public DisclosureRules Rules => rules;

    /// <summary>The figures of a measure as the reader gets them; null for readers who see exact numbers.</summary>
    public async Task<ShownFigures?> OfAsync(AccessScope scope, StoreStatus status, string measureId)
    {
        if (scope.SeesExactNumbers)
        {
            return null;
        }

        var definition = catalogue[measureId].Definition;
        var control = await ControlAsync(status);
        return new ShownFigures(definition, await control.OfAsync(definition.Kind == MeasureKind.Rate ? definition.CasesOf! : measureId), control.Tree);
    }

    /// <summary>Works out what is withheld of every measure.</summary>
    public async Task PrepareAsync(StoreStatus status, CancellationToken cancellationToken)
    {
        var control = await ControlAsync(status);
        foreach (var definition in catalogue.All.Select(measure => measure.Definition).Where(definition => definition.Kind != MeasureKind.Rate))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await control.OfAsync(definition.Id);
        }
    }

    /// <summary>What is shown to nobody of a measure that people answered in trust; null for all others.</summary>
    public async Task<FewAnswers?> FewAsync(StoreStatus status, string measureId, MeasureFigures figures) =>
        catalogue.Find(measureId)?.Definition is not { ListsCases: false } definition
            ? null
            : await cache.GetAsync((nameof(FewAnswers), status.Stamp, measureId), () => Task.FromResult(new FewAnswers(definition, status.Tree, figures)), found => found.Count);

    /// <summary>Whether splits of a measure are withheld: those of children are, from readers who do not see exact numbers.</summary>
    public bool WithholdsSplits(AccessScope scope, string measureId) =>
        !scope.SeesExactNumbers && catalogue[measureId].Definition.Disclosure == DisclosureRule.SmallNumbers;

    private Task<DisclosureControl> ControlAsync(StoreStatus status) =>
        cache.GetAsync((nameof(DisclosureControl), status.Stamp), () => MakeAsync(status), _ => status.Months.Count * status.Tree.Units.Count);

    private async Task<DisclosureControl> MakeAsync(StoreStatus status)
    {
        var published = new OrgTree(status.Tree.Units.Where(unit => unit.Kind != OrgUnitKind.Team));
        var links = new DisclosureLinks();
        foreach (var measure in catalogue.All)
        {
            links.Add(await GridAsync(status, published, measure.Definition));
        }

        return new DisclosureControl(published, rules, links, measureId => GridAsync(status, published, catalogue[measureId].Definition));
    }

    // Shared by all who wait for it: nobody's leaving the page may stop it.
    private async Task<FigureGrid> GridAsync(StoreStatus status, OrgTree published, MeasureDefinition definition)
    {
        var figures = await reader.FiguresAsync(status, definition.Id, CancellationToken.None);
        return new FigureGrid(definition, [.. figures.Months.Select(editions => editions.Month)], [.. published.Units.Select(unit => figures.Figures(unit.Id))]);
    }
}
