using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Web.Ui.Links;

namespace Dashboard.Web.Ui.Measures;

/// <summary>Reads the figures at the head of a page.</summary>
public sealed class MeasureTiles(FigureQueries figures, ComparatorQueries comparators)
{
    /// <summary>One figure with the two years before it.</summary>
    /// <param name="scope">Who reads.</param>
    /// <param name="definition">Measure.</param>
    /// <param name="unitId">Unit.</param>
    /// <param name="month">Month.</param>
    /// <param name="chosen">The month where it was chosen; null where it is the latest.</param>
    /// <param name="opensCases">Whether the reader may open the records of the unit.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<MeasureTile> OfAsync(AccessScope scope, MeasureDefinition definition, string unitId, Month month, Month? chosen, bool opensCases, CancellationToken cancellationToken)
    {
        var trend = MeasureTrend.Of(definition, await figures.SeriesAsync(scope, definition.Id, unitId, cancellationToken), month);
        var opens = opensCases && trend.Figure.Cases > 0;
        return new MeasureTile(
            trend,
            await comparators.ComparisonAsync(scope, definition.Id, month, cancellationToken),
            opens ? CaseUrls.For(definition.Id, month, unitId, counted: definition.Kind == MeasureKind.Share ? true : null) : MeasureUrls.For(definition.Id, chosen, unitId),
            opens);
    }
}
