using Dashboard.Data.Access;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Disclosure;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Queries;

/// <summary>Reads figures. Cost does not depend on the number of children: figures are stored, and those read lately are kept.</summary>
/// <remarks>Whoever does not see exact numbers gets figures under disclosure control: a figure that is withheld carries no number (docs/disclosure.md).</remarks>
/// <param name="store">Store.</param>
/// <param name="statuses">What the figures rest on.</param>
/// <param name="cache">Figures read before.</param>
/// <param name="catalogue">Measures; the portal's own when left out.</param>
/// <param name="rules">When figures are withheld; the department's rules when left out.</param>
public sealed class FigureQueries(ReportingStore store, StatusQueries statuses, FigureCache cache, Catalogue? catalogue = null, DisclosureRules? rules = null)
{
    private readonly FigureRows _rows = new(store);
    private readonly FigureControls _controls = new(new FigureReader(store, cache), cache, catalogue ?? Catalogue.Standard, rules ?? new DisclosureRules());

    /// <summary>When figures are withheld.</summary>
    public DisclosureRules Rules => _controls.Rules;

    /// <summary>Works out what is withheld of every measure, before anybody asks.</summary>
    internal Task PrepareAsync(StoreStatus status, CancellationToken cancellationToken) => _controls.PrepareAsync(status, cancellationToken);

    /// <summary>A measure of one unit over all months, the earliest first.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<SeriesPoint>> SeriesAsync(AccessScope scope, string measureId, string unitId, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        var control = await _controls.OfAsync(scope, status, measureId);
        var series = await _controls.FewAsync(status, measureId, figures) is { } few ? [.. figures.Series(unitId).Select(point => few.Of(point, unitId))] : figures.Series(unitId);
        return control is null ? series : [.. series.Select(point => control.Of(point, unitId))];
    }

    /// <summary>A measure of one unit and one category of a split over all months.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<SeriesPoint>> SeriesAsync(AccessScope scope, string measureId, string unitId, CategoryPair category, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        if (_controls.WithholdsSplits(scope, measureId))
        {
            return [.. figures.Series(unitId).Select(ShownFigures.Withhold)];
        }

        var few = await _controls.FewAsync(status, measureId, figures);
        var splits = await cache.GetAsync(
            (nameof(SeriesAsync), status.Stamp, measureId, unitId, category),
            () => _rows.SplitSeriesAsync(measureId, unitId, category, cancellationToken),
            found => found.Count);
        return [.. figures.Months.Zip(figures.Series(unitId), (editions, whole) => Shown(few, unitId, editions.Point(
            Of(splits.GetValueOrDefault(editions.Issued.Id), editions.Issued, whole.Figure),
            Of(splits.GetValueOrDefault(editions.Live.Id), editions.Live, whole.Live))))];
    }

    /// <summary>A measure of every unit that the scope covers, for one month.</summary>
    public async Task<IReadOnlyDictionary<string, SeriesPoint>> UnitsAsync(AccessScope scope, string measureId, Month month, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        var control = await _controls.OfAsync(scope, status, measureId);
        var few = await _controls.FewAsync(status, measureId, figures);
        return figures.Of(month) is null
            ? new Dictionary<string, SeriesPoint>()
            : new UnitView<SeriesPoint>(scope, status, unit =>
            {
                var point = Shown(few, unit, figures.Point(month, unit));
                return control?.Of(point, unit) ?? point;
            });
    }

    /// <summary>A measure and one category of a split, of every unit that the scope covers, for one month.</summary>
    public async Task<IReadOnlyDictionary<string, SeriesPoint>> UnitsAsync(AccessScope scope, string measureId, Month month, CategoryPair category, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        if (figures.Of(month) is not { } editions)
        {
            return new Dictionary<string, SeriesPoint>();
        }

        if (_controls.WithholdsSplits(scope, measureId))
        {
            return new UnitView<SeriesPoint>(scope, status, unit => ShownFigures.Withhold(figures.Point(month, unit)));
        }

        var few = await _controls.FewAsync(status, measureId, figures);
        var splits = await cache.GetAsync(
            (nameof(UnitsAsync), status.Stamp, editions.Issued.Id, editions.Live.Id, category),
            () => _rows.SplitsOfUnitsAsync([editions.Issued.Id, editions.Live.Id], category, cancellationToken),
            found => found.Count);
        return new UnitView<SeriesPoint>(scope, status, unit =>
        {
            var whole = figures.Point(month, unit);
            return Shown(few, unit, editions.Point(
                Of(splits.GetValueOrDefault((editions.Issued.Id, unit)), editions.Issued, whole.Figure),
                Of(splits.GetValueOrDefault((editions.Live.Id, unit)), editions.Live, whole.Live)));
        });
    }

    /// <summary>A measure of the workers of a unit, for one month: one row for each team that a worker has figures in.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit or workers at all.</exception>
    public async Task<IReadOnlyList<WorkerRow>> WorkersAsync(AccessScope scope, string measureId, Month month, string unitId, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        if (!scope.SeesWorkers || !scope.MaySeeChildrenOf(status.Tree, unitId))
        {
            throw new AccessDeniedException("Figures of single workers are shown to the managers of their team only.");
        }

        var figures = await FiguresAsync(status, measureId, cancellationToken);
        if (figures.Of(month) is not { } editions)
        {
            return [];
        }

        // Whoever may open the children of a unit sees all its workers: what is kept is the same for all of them.
        return await cache.GetAsync(
            (nameof(WorkersAsync), status.Stamp, editions.Issued.Id, unitId),
            () => _rows.WorkersAsync(scope, status, editions.Issued.Id, unitId, cancellationToken),
            found => found.Count);
    }

    /// <summary>The splits of a measure for one unit and month; none for those who do not see exact numbers, unless of workers.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<SplitRow>> SplitsAsync(AccessScope scope, string measureId, Month month, string unitId, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        if (figures.Of(month) is not { } editions || _controls.WithholdsSplits(scope, measureId)
            || (await _controls.FewAsync(status, measureId, figures))?.Withholds(unitId, month) == true)
        {
            return [];
        }

        return await cache.GetAsync(
            (nameof(SplitsAsync), status.Stamp, editions.Issued.Id, unitId),
            () => _rows.SplitsAsync(editions.Issued.Id, unitId, cancellationToken),
            found => found.Count);
    }

    /// <summary>The splits of a measure for one unit over some months, added up; none for those who do not see exact numbers, unless of workers.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="measureId">Measure.</param>
    /// <param name="months">Months, the earliest first; those that have not been counted are left out.</param>
    /// <param name="unitId">Unit.</param>
    /// <param name="sum">Makes one figure of several.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task<IReadOnlyList<SplitRow>> SplitsAsync(
        AccessScope scope,
        string measureId,
        IReadOnlyList<Month> months,
        string unitId,
        Func<IEnumerable<UnitFigure>, UnitFigure> sum,
        CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        if (_controls.WithholdsSplits(scope, measureId))
        {
            return [];
        }

        return await cache.GetAsync((nameof(SplitsAsync), status.Stamp, measureId, unitId, months[0], months.Count), SumsAsync, found => found.Count);

        async Task<IReadOnlyList<SplitRow>> SumsAsync()
        {
            var rows = new List<SplitRow>();
            foreach (var month in months)
            {
                rows.AddRange(await SplitsAsync(scope, measureId, month, unitId, cancellationToken));
            }

            return [.. rows.GroupBy(row => (row.Dimension, row.Category)).Select(group => new SplitRow(group.Key.Dimension, group.Key.Category, sum(group.Select(row => row.Figure))))];
        }
    }

    /// <summary>Changes of the published figures of a measure and month, the latest first; none for those who do not see exact numbers: a change is often of one child.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<RevisionRow>> RevisionsAsync(AccessScope scope, string measureId, Month month, string unitId, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        if (!scope.SeesExactNumbers || !status.Publications.TryGetValue(month, out var publication)
            || (await _controls.FewAsync(status, measureId, await FiguresAsync(status, measureId, cancellationToken)))?.Withholds(unitId, month) == true)
        {
            return [];
        }

        return await cache.GetAsync(
            (nameof(RevisionsAsync), status.Stamp, publication.Id, measureId, unitId),
            () => _rows.RevisionsAsync(publication.Id, measureId, unitId, cancellationToken),
            found => found.Count);
    }

    /// <summary>Changes of the published figures of many measures and months, read at once: by month, the latest first within it; none for those who do not see exact numbers.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="measureIds">Measures.</param>
    /// <param name="first">First month.</param>
    /// <param name="last">Last month.</param>
    /// <param name="unitId">Unit.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<(Month Month, RevisionRow Revision)>> RevisionsAsync(AccessScope scope, IReadOnlyCollection<string> measureIds, Month first, Month last, string unitId, CancellationToken cancellationToken)
    {
        var status = await RequireAsync(scope, unitId, cancellationToken);
        if (!scope.SeesExactNumbers)
        {
            return [];
        }

        var months = status.Publications.Where(entry => entry.Key >= first && entry.Key <= last).ToDictionary(entry => entry.Value.Id, entry => entry.Key);
        var rows = await cache.GetAsync(
            (nameof(RevisionsAsync), status.Stamp, first, last, unitId),
            () => _rows.RevisionsAsync([.. months.Keys], unitId, cancellationToken),
            found => found.Count);
        var few = new Dictionary<string, FewAnswers?>();
        foreach (var id in rows.Select(row => row.MeasureId).Distinct().Where(measureIds.Contains))
        {
            few.Add(id, await _controls.FewAsync(status, id, await FiguresAsync(status, id, cancellationToken)));
        }

        return [.. rows
            .Where(row => few.TryGetValue(row.MeasureId, out var answers) && answers?.Withholds(unitId, months[row.PublicationId]) != true)
            .Select(row => (months[row.PublicationId], row))
            .OrderByDescending(entry => entry.Item1)];
    }

    /// <summary>The figures of a measure over some months, of every unit that the scope covers; none where the last month has not been counted.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="measureId">Measure.</param>
    /// <param name="months">Months, the earliest first; those that have not been counted are left out.</param>
    /// <param name="sum">Makes one figure of several.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task<IReadOnlyDictionary<string, UnitFigure>> UnitsAsync(
        AccessScope scope,
        string measureId,
        IReadOnlyList<Month> months,
        Func<IEnumerable<UnitFigure>, UnitFigure> sum,
        CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var figures = await FiguresAsync(status, measureId, cancellationToken);
        if (figures.Of(months[^1]) is null)
        {
            return new Dictionary<string, UnitFigure>();
        }

        var control = await _controls.OfAsync(scope, status, measureId);
        var few = await _controls.FewAsync(status, measureId, figures);
        if (months.Count == 1)
        {
            return new UnitView<UnitFigure>(scope, status, unit => Shown(figures.Figure(months[0], unit), unit, 1));
        }

        var counted = months.Where(month => figures.Of(month) is not null).ToList();

        var sums = await cache.GetAsync(
            (nameof(UnitsAsync), status.Stamp, measureId, months[0], months.Count),
            () => Task.FromResult(Sums()),
            found => found.Count);
        return new UnitView<UnitFigure>(scope, status, unit => Shown(sums[unit], unit, counted.Count));

        UnitFigure Shown(UnitFigure figure, string unit, int over) => few is not null && months.Any(month => few.Withholds(unit, month)) ? UnitFigure.Withheld
            : control?.Of(figure, unit, months[^1], over) ?? figure;

        Dictionary<string, UnitFigure> Sums() =>
            status.Tree.Units.ToDictionary(unit => unit.Id, unit => sum(counted.Select(month => figures.Figure(month, unit.Id))));
    }

    /// <summary>The evaluations behind a figure of a month: of the measure itself, or of the measure and months that a rate is made from.</summary>
    internal async Task<IReadOnlyList<Evaluation>> EvaluationsAsync(MeasureDefinition definition, Month month, int months, Edition edition, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var figures = await FiguresAsync(status, definition.CasesOf ?? definition.Id, cancellationToken);
        return [.. Enumerable.Range(0, Figures.CasesAddUp(definition) ? Math.Max(1, months) : definition.Months)
            .Select(back => figures.Of(month.AddMonths(-back))?.Of(edition))
            .OfType<Evaluation>()];
    }

    private static SeriesPoint Shown(FewAnswers? few, string unitId, SeriesPoint point) => few?.Of(point, unitId) ?? point;

    private static UnitFigure Of(MeasureSplit? split, Evaluation evaluation, UnitFigure whole) =>
        split is not null ? new UnitFigure(split.Numerator, split.Denominator, split.Value, split.Cases)
        : evaluation.NotSupplied is not null ? UnitFigure.NotSupplied
        : whole.Denominator is null ? new UnitFigure(0, null, 0, 0)
        : new UnitFigure(0, 0, null, 0);

    private async Task<StoreStatus> RequireAsync(AccessScope scope, string unitId, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);

        // What was issued of a unit that has closed is still read by those above it.
        return scope.MaySeeFigures(status.WithClosed, unitId)
            ? status
            : throw new AccessDeniedException("Your role does not show the figures of this part of the service.");
    }

    private Task<MeasureFigures> FiguresAsync(StoreStatus status, string measureId, CancellationToken cancellationToken) => _controls.Reader.FiguresAsync(status, measureId, cancellationToken);
}
