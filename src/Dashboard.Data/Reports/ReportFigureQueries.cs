using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Reports;

/// <summary>Reads the figures that a report opens with. Issued figures only: a report keeps those of its publication whatever becomes of the records.</summary>
public sealed class ReportFigureQueries(ReportingStore store, StatusQueries statuses, FigureQueries figures, FigureCache cache, Catalogue catalogue)
{
    private readonly FigureReader _reader = new(store, cache);
    private readonly PeriodQueries _periods = new(figures, catalogue);

    /// <summary>The figures of a report that the reader was given.</summary>
    public async Task<IReadOnlyList<ReportFigureGroup>> ReadAsync(AccessScope scope, OpenedReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var status = await statuses.StatusAsync(cancellationToken);
        var blocks = ReportFigureBlocks.Of(report.Row.Kind);
        var rows = await Task.WhenAll(blocks.SelectMany(block => block.Measures).Select(id => RowAsync(scope, status, report, catalogue[id].Definition, cancellationToken)));
        var byMeasure = rows.DistinctBy(row => row.Definition.Id).ToDictionary(row => row.Definition.Id);
        return [.. blocks.Select(block => new ReportFigureGroup(block.Title, [.. block.Measures.Select(id => byMeasure[id])], block.Note))];
    }

    private async Task<ReportFigureRow> RowAsync(AccessScope scope, StoreStatus status, OpenedReport report, MeasureDefinition definition, CancellationToken cancellationToken)
    {
        if (report.Quarter is { } quarter)
        {
            var issued = (await figures.SeriesAsync(scope, definition.Id, report.Row.UnitId, cancellationToken)).Where(point => point.Published && point.Month <= quarter.Last).ToList();
            return new ReportFigureRow(definition, [new ReportFigure(
                report.Row.UnitId,
                await OfQuarterAsync(scope, definition, issued, quarter, report.Row.UnitId, cancellationToken),
                await OfQuarterAsync(scope, definition, issued, quarter.Previous, report.Row.UnitId, cancellationToken))]);
        }

        var now = await figures.UnitsAsync(scope, definition.Id, report.Month, cancellationToken);
        var before = await figures.UnitsAsync(scope, definition.Id, report.Month.Previous, cancellationToken);
        var closed = report.Units.Any(unit => !status.Tree.Holds(unit.Id)) ? await _reader.FiguresAsync(status, definition.Id, cancellationToken) : null;
        return new ReportFigureRow(definition, [.. report.Units.Select(unit => status.Tree.Holds(unit.Id)
            ? new ReportFigure(unit.Id, Issued(now.GetValueOrDefault(unit.Id)), Issued(before.GetValueOrDefault(unit.Id)))
            : new ReportFigure(unit.Id, OfClosed(scope, definition, closed!, report.Month, unit.Id), OfClosed(scope, definition, closed!, report.Month.Previous, unit.Id)))]);
    }

    /// <summary>A quarter of three issued months. One of them may be too small to be shown where the sum is not.</summary>
    private async Task<SeriesPoint?> OfQuarterAsync(AccessScope scope, MeasureDefinition definition, IReadOnlyList<SeriesPoint> issued, Quarter quarter, string unitId, CancellationToken cancellationToken)
    {
        var point = QuarterFigures.Point(definition, issued, quarter);
        if (point is not { Figure.IsWithheld: true } || QuarterFigures.MonthsOf(definition) == 1)
        {
            return point;
        }

        var sum = (await _periods.UnitsAsync(scope, definition.Id, quarter.Last, Quarter.Months, cancellationToken))[unitId];
        return point with { Figure = sum, Live = sum };
    }

    /// <summary>A unit that is no longer in the organisation is in no list of units; what was issued of it stands. Figures that need a fewest number of answers are not shown, nor any to be shared: nobody can say any more what they would give away.</summary>
    private static SeriesPoint? OfClosed(AccessScope scope, MeasureDefinition definition, MeasureFigures figures, Month month, string unitId) =>
        figures.Of(month) is null ? null
        : Issued(definition.FewestCases > 0 || !scope.SeesExactNumbers ? ShownFigures.Withhold(figures.Point(month, unitId)) : figures.Point(month, unitId));

    /// <summary>What was issued, and nothing of what the records say now.</summary>
    private static SeriesPoint? Issued(SeriesPoint? point) => point is { Published: true } ? point with { Live = point.Figure } : null;
}
