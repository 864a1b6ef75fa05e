using Dashboard.Data.Access;
using Dashboard.Data.Exceptions;
using Dashboard.Data.Queries;
using Dashboard.Data.Targets;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Records;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Mpd;

/// <summary>Reads the figures of an issued month. Each measure is read once for all its units and months; what is not issued is not read.</summary>
public sealed class MpdReader(FigureQueries figures, ExceptionQueries exceptions, ComparatorQueries comparators, TargetFinder targets, Catalogue catalogue)
{
    private const int MonthsInYear = 12;

    /// <summary>The figures of an issue.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="status">The store now: what the reader may see.</param>
    /// <param name="then">The store with the organisation of the issue: its units and their names.</param>
    /// <param name="place">Unit and month.</param>
    /// <param name="publication">The issue.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<MpdReading> ReadAsync(AccessScope scope, StoreStatus status, StoreStatus then, PagePlace place, PublicationRow publication, CancellationToken cancellationToken)
    {
        var units = Below(scope, then, place.UnitId).Where(unit => scope.MaySeeFigures(status.WithClosed, unit.Id)).ToList();
        var parts = new List<(MpdPart, IReadOnlyList<MpdFigure>, IReadOnlyList<MpdUnit>)>();
        var headlines = new Dictionary<string, MpdFigure>();
        foreach (var part in MpdParts.All)
        {
            var own = new List<MpdFigure>();
            var below = units.Select(_ => new List<MpdFigure>()).ToList();
            foreach (var definition in part.MeasureIds.Select(catalogue.Find).OfType<Measure>().Select(measure => measure.Definition))
            {
                var figure = await FigureAsync(definition, place.UnitId);
                headlines[definition.Id] = figure with
                {
                    Target = targets.Find(definition.Id, place.UnitId, place.Month)?.Value,
                    Comparison = await comparators.ComparisonAsync(scope, definition.Id, place.Month, cancellationToken),
                };
                own.Add(headlines[definition.Id]);
                foreach (var (number, unit) in units.Index())
                {
                    below[number].Add(await FigureAsync(definition, unit.Id));
                }
            }

            parts.Add((part, own, [.. units.Select((unit, number) => new MpdUnit(unit.Name, unit.Kind, below[number])).Where(unit => unit.Figures.Any(figure => figure.Figure.Value is not null || figure.Figure.IsWithheld))]));
        }

        return new MpdReading
        {
            Place = place,
            Publication = publication,
            Headlines = [.. MpdParts.Headlines.Where(headlines.ContainsKey).Select(id => headlines[id])],
            Parts = parts,
            Demographics = await DemographicsAsync(scope, place, cancellationToken),
            Revisions = await RevisionsAsync(scope, place, publication, cancellationToken),
            ComparatorsLoadedAt = await comparators.LoadedAtAsync(scope, cancellationToken),
            Exceptions = await ExceptionsAsync(scope, status, place, cancellationToken),
            UnitNames = then.Tree.Units.ToDictionary(unit => unit.Id, unit => then.UnitName(unit.Id)),
            IsExact = scope.SeesExactNumbers,
        };

        async Task<MpdFigure> FigureAsync(MeasureDefinition definition, string unit) =>
            Of(definition, await figures.SeriesAsync(scope, definition.Id, unit, cancellationToken), place.Month);
    }

    private static MpdFigure Of(MeasureDefinition definition, IReadOnlyList<SeriesPoint> series, Month month)
    {
        var issued = series.Where(point => point.Published && point.Month <= month).ToList();
        UnitFigure At(Month of) => issued.Find(point => point.Month == of)?.Figure ?? UnitFigure.NotSupplied;
        return new MpdFigure(MeasureTrend.Of(definition, issued, month), At(month.Previous), At(month.AddMonths(-MonthsInYear)));
    }

    private async Task<IReadOnlyList<(MeasureDefinition, SplitTable)>> DemographicsAsync(AccessScope scope, PagePlace place, CancellationToken cancellationToken)
    {
        var tables = new List<(MeasureDefinition, SplitTable)>();
        foreach (var definition in MpdParts.Demographics.Select(catalogue.Find).OfType<Measure>().Select(measure => measure.Definition))
        {
            var splits = SplitTables.Of(definition, await figures.SplitsAsync(scope, definition.Id, place.Month, place.UnitId, cancellationToken));
            var wanted = MpdParts.DemographicSplits.Where(dimension => dimension is not (Dimensions.Age or Dimensions.Gender) || splits.All(split => split.Dimension != Dimensions.AgeAndGender));
            tables.AddRange(wanted.SelectMany(dimension => splits.Where(split => split.Dimension == dimension)).Select(split => (definition, split)));
        }

        return tables;
    }

    // A change of an earlier month that was found before this issue was known when it was read.
    private async Task<IReadOnlyList<MpdRevision>> RevisionsAsync(AccessScope scope, PagePlace place, PublicationRow publication, CancellationToken cancellationToken)
    {
        var order = MpdParts.All.SelectMany(part => part.MeasureIds).Distinct().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. (await figures.RevisionsAsync(scope, order.Keys, place.Month.AddMonths(-MonthsInYear), place.Month, place.UnitId, cancellationToken))
            .Where(entry => catalogue.Find(entry.Revision.MeasureId) is not null && (entry.Month == place.Month || entry.Revision.FoundAt >= publication.IssuedAt))
            .OrderByDescending(entry => entry.Month).ThenBy(entry => order[entry.Revision.MeasureId])
            .Select(entry => new MpdRevision(entry.Month, catalogue[entry.Revision.MeasureId].Definition, entry.Revision))];
    }

    // Children are not named: the document is passed on, and naming them would be an entry in the access log for each.
    private async Task<IReadOnlyList<ExceptionRow>?> ExceptionsAsync(AccessScope scope, StoreStatus status, PagePlace place, CancellationToken cancellationToken) =>
        scope.SeesExactNumbers && scope.MaySeeChildrenOf(status.WithClosed, place.UnitId)
            ? await exceptions.ListAsync(scope, new ExceptionFilter { Month = place.Month, UnitId = place.UnitId }, "mpd", cancellationToken)
            : null;

    // In files to share, and for those who see no team, there are no rows of teams: they are of too few children.
    private static IReadOnlyList<OrgUnit> Below(AccessScope scope, StoreStatus status, string unit) =>
        [.. UnitChoice.Services(status, scope, unit), .. scope.SeesExactNumbers ? UnitChoice.Teams(status, scope, unit) : []];
}
