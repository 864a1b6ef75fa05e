using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Annotations;

/// <summary>Reads notes on charts.</summary>
public sealed class AnnotationQueries(ReportingStore store, StatusQueries statuses, PeopleNames people)
{
    /// <summary>Notes on a measure, and those on all measures, of a range of months; of units that the scope covers, and of all units. The earliest month first.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="measureId">Measure.</param>
    /// <param name="from">First month.</param>
    /// <param name="to">Last month.</param>
    /// <param name="withWithdrawn">Whether notes that were taken back are wanted too; only those who may write notes get them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<AnnotationRow>> ListAsync(AccessScope scope, string measureId, Month from, Month to, bool withWithdrawn, CancellationToken cancellationToken)
    {
        var tree = (await statuses.StatusAsync(cancellationToken)).Tree;
        var withdrawnToo = withWithdrawn && scope.MayAnnotate;
        await using var context = await store.OpenAsync(cancellationToken);

        // There are few notes: months and units are looked at here.
        var rows = await context.Annotations
            .Where(annotation => (annotation.MeasureId == null || annotation.MeasureId == measureId) && (withdrawnToo || annotation.WithdrawnAt == null))
            .ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, rows.SelectMany(row => new[] { row.Author, row.WithdrawnBy }), cancellationToken);
        return [.. rows
            .Where(row => row.Month >= from && row.Month <= to && (row.UnitId is null || scope.MaySeeFigures(tree, row.UnitId)))
            .OrderBy(row => row.Month).ThenBy(row => row.Id)
            .Select(row => new AnnotationRow(row.Id, row.MeasureId, row.Month, row.UnitId, row.ReasonCode, row.Text, names[row.Author], row.CreatedAt, row.WithdrawnBy is { } by ? names[by] : null, row.WithdrawnAt))];
    }
}
