using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads what is known about the records themselves: what is blank, what was kept out, what was recorded late. Never a child's record.</summary>
public sealed class QualityQueries(ReportingStore store, StatusQueries statuses, FigureCache cache)
{
    /// <summary>Why a reader is refused the texts that no code list knows.</summary>
    public const string UnknownValuesAreForFewer = "Texts of the whole load are shown to those who may open the records of the whole authority.";

    /// <summary>The fields that the sources supply, and how much of each is filled.</summary>
    /// <exception cref="AccessDeniedException">The scope covers no figures.</exception>
    public async Task<IReadOnlyList<FieldRow>> FieldsAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        var rows = await OfLoadAsync(scope, nameof(FieldsAsync), context => ReadFieldsAsync(context, cancellationToken), found => found.Count, cancellationToken);
        return scope.SeesExactNumbers ? rows : [];
    }

    /// <summary>What the sources supply, as measures ask it.</summary>
    /// <exception cref="AccessDeniedException">The scope covers no figures.</exception>
    public Task<SuppliedFields> SuppliedAsync(AccessScope scope, CancellationToken cancellationToken) =>
        OfLoadAsync(scope, nameof(SuppliedAsync), context => LoadQueries.SuppliedAsync(context, cancellationToken), _ => 1, cancellationToken);

    /// <summary>The latest load of every source, the latest first.</summary>
    /// <exception cref="AccessDeniedException">The scope covers no figures.</exception>
    public Task<IReadOnlyList<LoadRow>> LoadsAsync(AccessScope scope, CancellationToken cancellationToken) =>
        OfLoadAsync(scope, nameof(LoadsAsync), context => ReadLoadsAsync(context, cancellationToken), found => found.Sum(load => load.Findings.Count + 1), cancellationToken);

    /// <summary>The rows that a load of a source kept out, those of a repeated key among them, in the order of its files.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="source">Source.</param>
    /// <param name="loadId">One of its loads; null is the latest.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not bring data in.</exception>
    public async Task<IReadOnlyList<LoadFinding>> RejectedAsync(AccessScope scope, string source, int? loadId, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Rows that were kept out are downloaded by those who bring the data in.");
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var load = await context.Loads.Where(row => row.Source == source && (loadId == null || row.Id == loadId)).MaxAsync(row => (int?)row.Id, cancellationToken);
        return await context.LoadFindings
            .Where(finding => finding.LoadId == load && finding.Kind != FindingCount.Flagged)
            .OrderBy(finding => finding.Number)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The values of coded columns that no code list knows, of the latest load of every source, the commonest first.</summary>
    /// <exception cref="AccessDeniedException">The scope does not open the children of the whole authority, whose records hold these texts.</exception>
    public Task<IReadOnlyList<UnknownValueRow>> UnknownValuesAsync(AccessScope scope, CancellationToken cancellationToken) => scope.SeesWholeAuthority
        ? OfLoadAsync(scope, nameof(UnknownValuesAsync), context => ReadUnknownAsync(context, cancellationToken), found => found.Count, cancellationToken)
        : throw new AccessDeniedException(UnknownValuesAreForFewer);

    /// <summary>What changed after issue in the issued months of a range, by month and reason, the latest month first; nothing for those who do not see exact numbers.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<LateRow>> LateAsync(AccessScope scope, string unitId, Month first, Month last, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (!scope.MaySeeFigures(status.Tree, unitId))
        {
            throw new AccessDeniedException("Your role does not show the figures of this part of the service.");
        }

        if (!scope.SeesExactNumbers)
        {
            return [];
        }

        var publications = status.Publications.Values.Where(row => row.Month >= first && row.Month <= last).ToDictionary(row => row.Id, row => row.Month);
        return await cache.GetAsync(
            (nameof(LateAsync), status.Stamp, unitId, first, last),
            () => ReadLateAsync(unitId, publications, cancellationToken),
            found => found.Count);
    }

    private static async Task<IReadOnlyList<FieldRow>> ReadFieldsAsync(DashboardContext context, CancellationToken cancellationToken) =>
        [.. (await context.FieldSupplies.Where(field => field.Supplied).ToListAsync(cancellationToken))
            .Select(field => new FieldRow(field.Source, field.Table, field.Column, field.Rows, field.Filled))];

    private static async Task<IReadOnlyList<UnknownValueRow>> ReadUnknownAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var sources = await Latest(context).ToDictionaryAsync(load => load.Id, load => load.Source, cancellationToken);
        var latest = sources.Keys.ToList();
        var values = await context.UnknownValues.Where(value => latest.Contains(value.LoadId)).ToListAsync(cancellationToken);
        return [.. values
            .OrderByDescending(value => value.Rows)
            .ThenBy(value => value.LoadId)
            .ThenBy(value => value.Number)
            .Select(value => new UnknownValueRow(sources[value.LoadId], value.File, value.Column, value.Value, value.Rows))];
    }

    private static IQueryable<Load> Latest(DashboardContext context) =>
        context.Loads.Where(load => !context.Loads.Any(later => later.Source == load.Source && later.Id > load.Id));

    private static async Task<IReadOnlyList<LoadRow>> ReadLoadsAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var loads = await Latest(context).OrderByDescending(load => load.Id).ToListAsync(cancellationToken);
        var latest = loads.ConvertAll(load => load.Id);
        var findings = await FindingCounts.OfAsync(context, latest, cancellationToken);
        return [.. loads.Select(load => new LoadRow(load, findings.GetValueOrDefault(load.Id, [])))];
    }

    private async Task<IReadOnlyList<LateRow>> ReadLateAsync(string unitId, Dictionary<int, Month> publications, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var ids = publications.Keys.ToList();
        var revisions = await context.Revisions
            .Where(revision => revision.UnitId == unitId && ids.Contains(revision.PublicationId))
            .Select(revision => new { revision.PublicationId, revision.MeasureId, revision.Reason, revision.CasesAdded, revision.CasesRemoved, revision.CasesChanged })
            .ToListAsync(cancellationToken);
        return [.. revisions
            .GroupBy(revision => (Month: publications[revision.PublicationId], revision.Reason))
            .OrderByDescending(group => group.Key.Month)
            .ThenBy(group => group.Key.Reason, StringComparer.Ordinal)
            .Select(group => new LateRow(
                group.Key.Month,
                group.Key.Reason,
                group.Select(revision => revision.MeasureId).Distinct().Count(),
                group.Sum(revision => revision.CasesAdded),
                group.Sum(revision => revision.CasesRemoved),
                group.Sum(revision => revision.CasesChanged)))];
    }

    /// <summary>What changes with a load, before the figures are counted anew.</summary>
    private async Task<T> OfLoadAsync<T>(AccessScope scope, string name, Func<DashboardContext, Task<T>> read, Func<T, int> size, CancellationToken cancellationToken)
        where T : class
    {
        if (!scope.SeesFigures)
        {
            throw new AccessDeniedException("Your role does not show figures of the service.");
        }

        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var load = await context.Loads.MaxAsync(row => (int?)row.Id, cancellationToken);
        return await cache.GetAsync((nameof(QualityQueries), name, status.Stamp, load), () => read(context), size);
    }
}
