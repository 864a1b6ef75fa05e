using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Web.Setup;
using Dashboard.Web.Ui.Filters;
using Dashboard.Web.Ui.Measures;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.Mpd;

/// <summary>Makes the monthly performance data of an issued month for one reader. Months that are not issued have none.</summary>
public sealed class MpdQuery(StatusQueries statuses, MpdReader reader, ExceptionRules rules, Catalogue catalogue, IOptions<PortalOptions> portal)
{
    /// <summary>The document of a choice; null before anything has been counted.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="filter">Unit and month; the latest issued month when none is asked for.</param>
    /// <param name="forWhom">For whom the document is, in words.</param>
    /// <param name="writtenAt">When it is made; null leaves that out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<MpdView?> LoadAsync(AccessScope scope, UnitMonthFilter filter, string forWhom, DateTimeOffset? writtenAt, CancellationToken cancellationToken)
    {
        var status = FigureNotes.Named(await statuses.StatusAsync(cancellationToken), portal.Value);
        if (status.Months.Count == 0)
        {
            return null;
        }

        Month? latest = status.Publications.Count == 0 ? null : status.Publications.Keys.Max();
        var asked = filter.Month ?? latest ?? status.Months[^1];
        if (!status.Publications.TryGetValue(asked, out var publication))
        {
            return new MpdView(Place(scope, status, status, filter, asked, latest), asked, latest, null, [], scope.SeesExactNumbers);
        }

        var organisation = await statuses.IssuedTreeAsync(publication.Id, cancellationToken);
        var then = status with { Tree = organisation, WithClosed = organisation };
        var place = Place(scope, status, then, filter, asked, latest);
        var reading = await reader.ReadAsync(scope, status, then, place, publication, cancellationToken);
        return new MpdView(place, asked, latest, MpdDocument.Of(reading, [.. MpdExceptions.Of(reading, rules, catalogue)], portal.Value.ProtectiveMarking, forWhom, writtenAt), MpdWords.Finding(reading), scope.SeesExactNumbers);
    }

    // Only issued months can be chosen, and the latest of them is what stands without a choice. Units are those of the issue, as far as the reader sees them today.
    private static PagePlace Place(AccessScope scope, StoreStatus status, StoreStatus then, UnitMonthFilter filter, Month asked, Month? latest)
    {
        var place = PagePlace.Of(scope, then, filter with { Month = asked });
        var settled = place.Filter with { Month = asked == latest ? null : asked };
        return place with
        {
            Month = asked,
            Filter = settled,
            Units = [.. place.Units.Where(option => scope.MaySeeFigures(status.WithClosed, option.Value))],
            Months = [.. place.Months.Where(option => Month.TryParse(option.Value, out var month) && status.Publications.ContainsKey(month))],
            Chips = settled.Chips(then),
        };
    }
}
