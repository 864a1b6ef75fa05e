using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;

namespace Dashboard.Data.Exports;

/// <summary>Figures of one month for other tools: a row for every measure and unit, also at 0 and at 0 of 0.</summary>
public sealed class ValueExport(StatusQueries statuses, FigureQueries figures, Catalogue catalogue)
{
    /// <summary>The rows of a month, in the order of the catalogue and the tree.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="month">Month.</param>
    /// <param name="measureId">One measure only.</param>
    /// <param name="unitId">One unit only.</param>
    /// <param name="edition">As issued, or live.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<ValueRow>> RowsAsync(
        AccessScope scope,
        Month month,
        string? measureId,
        string? unitId,
        Edition edition,
        CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        var rows = new List<ValueRow>();
        foreach (var definition in catalogue.All.Select(measure => measure.Definition).Where(definition => measureId is null || definition.Id == measureId))
        {
            var units = await figures.UnitsAsync(scope, definition.Id, month, cancellationToken);
            foreach (var unit in status.Tree.Units.Where(unit => unitId is null || unit.Id == unitId))
            {
                if (units.TryGetValue(unit.Id, out var point))
                {
                    var figure = edition == Edition.Live ? point.Live : point.Figure;
                    rows.Add(new ValueRow(
                        month.ToString(),
                        definition.Id,
                        definition.Kind.ToString().ToLowerInvariant(),
                        unit.Id,
                        figure.Numerator,
                        figure.Denominator,
                        figure.Value));
                }
            }
        }

        return rows;
    }

    /// <summary>Writes rows as CSV.</summary>
    public static void Write(TextWriter writer, IEnumerable<ValueRow> rows)
    {
        writer.Write("month,measure,kind,unit,numerator,denominator,value\r\n");
        var csv = new CsvText(writer);
        foreach (var row in rows)
        {
            csv.Text(row.Month).Text(row.Measure).Text(row.Kind).Text(row.Unit).Number(row.Numerator).Number(row.Denominator).Number(row.Value).EndRow();
        }
    }
}
