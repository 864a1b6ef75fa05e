using Dashboard.Data.Access;
using Dashboard.Data.Comparators;
using Dashboard.Data.Model;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads published figures to compare with: those imported into the store, and those of England that the build carries.</summary>
/// <remarks>Published figures are public: every role sees them. The scope is asked for so that no query is without one.</remarks>
/// <param name="store">Store.</param>
/// <param name="statuses">What the figures rest on.</param>
/// <param name="cache">Figures read before.</param>
/// <param name="catalogue">Measures.</param>
/// <param name="said">Whom the settings say to compare with; it comes before what the store has kept.</param>
public sealed class ComparatorQueries(ReportingStore store, StatusQueries statuses, FigureCache cache, Catalogue catalogue, ComparatorSettings? said = null)
{
    /// <summary>Name of published statistics in the load history.</summary>
    public const string LoadSource = "benchmarks";

    /// <summary>When published figures were last loaded, UTC; null when none ever were. Those of England come with the portal too.</summary>
    public async Task<DateTime?> LoadedAtAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Loads.Where(load => load.Source == LoadSource).MaxAsync(load => (DateTime?)load.FinishedAt, cancellationToken);
    }

    /// <summary>Whom the figures are compared with.</summary>
    public async Task<ComparatorSettings> SettingsAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var status = await statuses.StatusAsync(cancellationToken);
        return await cache.GetAsync((nameof(ComparatorSettings), status.Stamp), () => ReadSettingsAsync(cancellationToken), _ => 1);
    }

    /// <summary>The comparison of a measure in a month; null when nothing is published for it by then.</summary>
    public Task<Comparison?> ComparisonAsync(AccessScope scope, string measureId, Month month, CancellationToken cancellationToken) =>
        ComparisonAsync(scope, measureId, null, month, cancellationToken);

    /// <summary>The comparison of one category of a measure in a month, for instance care leavers aged "19-21"; null when nothing is published for it by then.</summary>
    public async Task<Comparison?> ComparisonAsync(AccessScope scope, string measureId, string? category, Month month, CancellationToken cancellationToken)
    {
        var figures = await FiguresAsync(scope, measureId, category, cancellationToken);
        return figures.Of(measureId, category, catalogue.Find(measureId)?.Definition.Polarity ?? Polarity.None, month);
    }

    /// <summary>The published years of a measure, of the edition that suits a line best.</summary>
    public Task<ComparatorSeries> SeriesAsync(AccessScope scope, string measureId, CancellationToken cancellationToken) =>
        SeriesAsync(scope, measureId, null, null, cancellationToken);

    /// <summary>The published years of a measure or of one category of it.</summary>
    /// <param name="scope">Who is asking.</param>
    /// <param name="measureId">Measure.</param>
    /// <param name="category">Category; null for the whole.</param>
    /// <param name="edition">Edition; null for the one that suits a line best.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ComparatorSeries> SeriesAsync(AccessScope scope, string measureId, string? category, string? edition, CancellationToken cancellationToken) =>
        (await FiguresAsync(scope, measureId, category, cancellationToken)).Series(measureId, category, edition);

    private async Task<ComparatorFigures> FiguresAsync(AccessScope scope, string measureId, string? category, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var status = await statuses.StatusAsync(cancellationToken);
        var key = ComparatorKey.Of(measureId, category);
        return await cache.GetAsync((nameof(ComparatorFigures), status.Stamp, key), () => ReadAsync(key, cancellationToken), figures => figures.Count);
    }

    private async Task<ComparatorFigures> ReadAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var stored = await context.Comparators.Where(figure => figure.MeasureId == key).ToListAsync(cancellationToken);
        return new ComparatorFigures(stored, EnglandFigures.All.Where(figure => figure.MeasureId == key), await ReadSettingsAsync(context, cancellationToken));
    }

    private async Task<ComparatorSettings> ReadSettingsAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await ReadSettingsAsync(context, cancellationToken);
    }

    private async Task<ComparatorSettings> ReadSettingsAsync(DashboardContext context, CancellationToken cancellationToken) =>
        (said ?? ComparatorSettings.None).Or(await ComparatorSettings.ReadAsync(context, cancellationToken));
}
