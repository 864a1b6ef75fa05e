using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Prompts;
using Dashboard.Web.Ui.Charts;
using Dashboard.Web.Ui.Links;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>Reads the parts of one page for one reader, unit and period.</summary>
internal sealed class StatutoryReading(
    AccessScope scope,
    StoreStatus status,
    string unit,
    Month month,
    int months,
    FigureQueries figures,
    PeriodQueries periods,
    ComparatorQueries comparators,
    PeriodReader reader,
    ChartLines lines,
    Catalogue catalogue,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IReadOnlyList<SplitRow>> _splits = [];

    /// <summary>The parts of these items; a measure that does not exist yet is left out, and splits are for those who see children.</summary>
    public async Task<IReadOnlyList<StatutoryPart>> PartsAsync(IEnumerable<StatutoryItem> items)
    {
        var parts = new List<StatutoryPart>();
        foreach (var item in items)
        {
            if (catalogue.Find(item.MeasureId) is { } measure && await PartAsync(item, measure.Definition) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>Figures of the teams below, or of the services where there are no teams.</summary>
    public async Task<IReadOnlyList<(string Name, UnitFigure Figure)>> BelowAsync(string measureId)
    {
        if (catalogue.Find(measureId) is null)
        {
            return [];
        }

        var now = await periods.UnitsAsync(scope, measureId, month, months, cancellationToken);
        return [.. Below().Where(below => now.ContainsKey(below.Id)).Select(below => (below.Name, now[below.Id]))];
    }

    /// <summary>The questions that the figures raise, for the unit itself and for those below it.</summary>
    public async Task<IReadOnlyList<StatutoryPrompt>> PromptsAsync(string page)
    {
        var rules = PromptRules.Of(page);
        var known = new Dictionary<string, IReadOnlyDictionary<string, UnitFigure>>();
        foreach (var id in rules.SelectMany(rule => rule.Measures).Distinct().Where(id => catalogue.Find(id) is not null))
        {
            known.Add(id, await periods.UnitsAsync(scope, id, month, months, cancellationToken));
        }

        var check = new PromptCheck((measure, of) => known.TryGetValue(measure, out var units) && units.TryGetValue(of, out var figure) ? figure : null);
        var places = Below().Prepend(new OrgUnitName(unit, status.UnitName(unit))).ToList();
        return [.. rules.SelectMany(rule => places
            .Select(place => (place.Name, Prompt: check.Of(rule, place.Id)))
            .Where(found => found.Prompt is not null)
            .Select(found => Worded(found.Prompt!, found.Name)))];
    }

    private StatutoryPrompt Worded(Prompt prompt, string name)
    {
        var audited = catalogue[prompt.Rule.Audit.Measure].Definition;
        var span = Measures.Engine.Figures.AddUp(audited) ? months : 1;
        return new StatutoryPrompt(
            prompt,
            name,
            [.. prompt.Evidence.Select(found => StatutoryWords.Evidence(catalogue[found.MeasureId].Definition, found.Unit, found.Other))],
            scope.MaySeeChildrenOf(status.Tree, prompt.UnitId)
                ? CaseUrls.For(audited.Id, month, prompt.UnitId, counted: audited.Kind == MeasureKind.Share ? prompt.Rule.Audit.Counted : null, months: span)
                : null);
    }

    private async Task<StatutoryPart?> PartAsync(StatutoryItem item, MeasureDefinition definition)
    {
        var part = new StatutoryPart { Item = item, Reading = await reader.OfAsync(scope, definition, unit, month, months, cancellationToken) };
        return item.Show switch
        {
            StatutoryShow.Figure or StatutoryShow.Row => part with { Reading = await reader.HeldAgainstAsync(scope, part.Reading, unit, cancellationToken) },
            StatutoryShow.Trend => part with { Chart = await ChartAsync(part.Trend) },
            StatutoryShow.Units => await UnitsAsync(part),
            _ => await SplitAsync(part),
        };
    }

    private async Task<ChartSpec> ChartAsync(MeasureTrend trend)
    {
        var definition = trend.Definition;
        var above = unit == OrgTree.AuthorityId || definition.Kind == MeasureKind.Count
            ? null
            : MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, OrgTree.AuthorityId, cancellationToken), month).Points;
        return MeasureChart.Of(
            trend,
            null,
            trend.Points,
            status.UnitName(unit),
            scope.MaySeeChildrenOf(status.Tree, unit) ? unit : null,
            above,
            status.AuthorityName,
            scope.MaySeeChildrenOf(status.Tree, OrgTree.AuthorityId),
            await lines.OfAsync(scope, definition, unit, trend.Points, cancellationToken));
    }

    private async Task<StatutoryPart?> SplitAsync(StatutoryPart part)
    {
        if (!scope.SeesExactNumbers && part.Definition.Disclosure != DisclosureRule.NotAboutChildren)
        {
            return null;
        }

        var id = part.Definition.Id;
        if (!_splits.TryGetValue(id, out var rows))
        {
            _splits.Add(id, rows = await periods.SplitsAsync(scope, id, unit, month, months, cancellationToken));
        }

        var dimension = part.Item.Show == StatutoryShow.Bands ? Dimensions.Band : part.Item.Dimension!;
        var split = SplitTables.Of(part.Definition, rows).FirstOrDefault(table => table.Dimension == dimension);
        return split is null ? null : part with { Split = await PublishedSplits.OfAsync(comparators, scope, part.Definition, split, month, cancellationToken) };
    }

    private async Task<StatutoryPart?> UnitsAsync(StatutoryPart part)
    {
        var definition = part.Definition;
        var below = Below();
        if (below.Count == 0)
        {
            return null;
        }

        var now = await periods.UnitsAsync(scope, definition.Id, month, months, cancellationToken);
        UnitFigure Figure(OrgUnitName below) => now.TryGetValue(below.Id, out var figure) ? figure : UnitFigure.NotSupplied;
        var rows = new List<StatutoryUnit>();
        foreach (var one in AttentionOrder.Of(definition, below, one => Figure(one).Value, one => one.Name).Take(StatutoryQuery.MostUnits))
        {
            var series = await figures.SeriesAsync(scope, definition.Id, one.Id, cancellationToken);
            rows.Add(new StatutoryUnit(one.Id, one.Name, Figure(one), MeasureTrend.Of(definition, series, month), scope.MaySeeChildrenOf(status.Tree, one.Id)));
        }

        return part with { Units = rows, UnitCount = below.Count };
    }

    private List<OrgUnitName> Below()
    {
        var teams = UnitChoice.Teams(status, scope, unit);
        return [.. (teams.Count > 0 ? teams : UnitChoice.Services(status, scope, unit)).Select(below => new OrgUnitName(below.Id, below.Name))];
    }

    private readonly record struct OrgUnitName(string Id, string Name);
}
