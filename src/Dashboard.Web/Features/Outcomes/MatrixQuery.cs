using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Dashboard.Web.Ui.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Outcomes;

/// <summary>Reads the matrix: every figure by the id of its measure, none computed here.</summary>
public sealed class MatrixQuery(StatusQueries statuses, PeriodReader reader, ComparatorQueries comparators, Catalogue catalogue, IOptions<OutcomesOptions> options, IOptions<PortalOptions> portal)
{
    /// <summary>The matrix of a choice; null before anything has been counted.</summary>
    public async Task<MatrixView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        var place = PagePlace.Of(scope, status, filter);
        var quadrants = new List<MatrixQuadrant>();
        foreach (var quadrant in Enum.GetValues<Quadrant>())
        {
            quadrants.Add(new MatrixQuadrant(quadrant, await ReadingsAsync(scope, place, quadrant, cancellationToken)));
        }

        var readings = quadrants.SelectMany(quadrant => quadrant.Readings).ToList();
        var neighbours = NeighbourNote.Of(await comparators.SettingsAsync(scope, cancellationToken), readings.Select(reading => reading.Comparison));
        return new MatrixView
        {
            Place = place,
            Quadrants = quadrants,
            Finding = MatrixWords.Finding(place, quadrants),
            Notes = [.. FigureNotes.Of(scope, place.OpensCases, [.. readings.Select(reading => reading.Trend)]), .. neighbours is null ? Array.Empty<Note>() : [neighbours]],
            AsAt = readings.Select(reading => reading.Period?.DataAsAt).FirstOrDefault(date => date is not null),
        };
    }

    private async Task<IReadOnlyList<PeriodReading>> ReadingsAsync(AccessScope scope, PagePlace place, Quadrant quadrant, CancellationToken cancellationToken)
    {
        var readings = new List<PeriodReading>();
        foreach (var id in MatrixSelection.Ids(options.Value, quadrant))
        {
            var reading = await reader.OfAsync(scope, catalogue[id].Definition, place.UnitId, place.Month, place.MonthCount, cancellationToken);
            readings.Add(await reader.HeldAgainstAsync(scope, reading, place.UnitId, cancellationToken));
        }

        return readings;
    }
}
