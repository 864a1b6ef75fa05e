using Dashboard.Data.Access;
using Dashboard.Data.Annotations;
using Dashboard.Data.Queries;
using Dashboard.Data.Targets;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Charts;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Reads what stands on every chart of a measure: England as last published, the target, and notes.</summary>
public sealed class ChartLines(ComparatorQueries comparators, TargetFinder targets, AnnotationQueries annotations)
{
    /// <summary>The lines and notes over the months of a series.</summary>
    public async Task<ChartExtras> OfAsync(AccessScope scope, MeasureDefinition definition, string unitId, IReadOnlyList<SeriesPoint> series, CancellationToken cancellationToken)
    {
        if (series.Count == 0)
        {
            return ChartExtras.None;
        }

        var published = await comparators.SeriesAsync(scope, definition.Id, cancellationToken);
        var notes = await annotations.ListAsync(scope, definition.Id, series[0].Month, series[^1].Month, false, cancellationToken);
        var lines = new List<ChartSeries>();
        Add(lines, "England", [.. series.Select(point => published.Points.LastOrDefault(year => year.Period.EndsOn <= point.Month.End)?.England?.Value)], definition);
        Add(lines, "Target", [.. series.Select(point => targets.Find(definition.Id, unitId, point.Month)?.Value)], definition);
        return new ChartExtras(
            lines,
            [.. notes
                .Where(note => note.UnitId is null || note.UnitId == unitId)
                .Select(note => new ChartNote(FigureText.ShortMonth(note.Month), $"{AnnotationReasons.List.Label(note.ReasonCode)}: {note.Text}"))]);
    }

    private static void Add(List<ChartSeries> lines, string name, IReadOnlyList<double?> values, MeasureDefinition definition)
    {
        if (values.Any(value => value is not null))
        {
            lines.Add(new ChartSeries(name, SeriesRole.Comparator, [.. values.Select(value => new ChartPoint(value is { } known ? MeasureChart.Scaled(definition, known) : null))]));
        }
    }
}
