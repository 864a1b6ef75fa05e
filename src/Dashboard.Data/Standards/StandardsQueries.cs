using Dashboard.Data.Model;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Standards;

/// <summary>Reads which standards hold in which month.</summary>
/// <remarks>Standards are no records of children: every role may read them.</remarks>
public sealed class StandardsQueries(ReportingStore store, StatusQueries statuses, FigureCache cache, Catalogue catalogue, StandardsLibrary library)
{
    /// <summary>The standards of every month, as the figures of the store were last asked for.</summary>
    public async Task<StandardsTimeline> TimelineAsync(CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        return await cache.GetAsync((nameof(StandardsTimeline), status.Stamp), async () =>
        {
            await using var context = await store.OpenAsync(cancellationToken);
            return await ReadAsync(context, cancellationToken);
        }, _ => 1);
    }

    /// <summary>The standards of a month.</summary>
    public async Task<StandardsInForce> InForceAsync(Month month, CancellationToken cancellationToken) => (await TimelineAsync(cancellationToken)).For(month);

    /// <summary>The profiles that can be chosen, and what is wrong with those that cannot.</summary>
    public Task<ProfileLibrary> LibraryAsync(CancellationToken cancellationToken) => library.ReadAsync(cancellationToken);

    /// <summary>The standards as the store has them now; the catalogue then has a measure for each rule.</summary>
    internal async Task<StandardsTimeline> ReadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var profiles = await library.ReadAsync(cancellationToken);
        var switches = await context.ProfileSwitches.OrderBy(change => change.Id).ToListAsync(cancellationToken);
        var timeline = new StandardsTimeline(profiles, library.FirstProfile(profiles), switches
            .Where(change => profiles.Offers(change.Profile))
            .Select(change => new StandardsChange(
                change.FromMonth,
                change.Profile,
                change.Overrides is { } text ? ProfileReader.ReadLocal(LocalLimits.Origin(change.FromMonth), text, out _) : [])));
        catalogue.Adopt(timeline.Kinds);
        return timeline;
    }
}
