using AutoMapper.QueryableExtensions;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads what every page needs to know about the store. Asks the database for its stamp at most once a second.</summary>
public sealed class StatusQueries(ReportingStore store, FigureCache cache, TimeProvider clock)
{
    private static readonly TimeSpan StampAge = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private (string Stamp, DateTimeOffset ReadAt)? _stamp;
    private string? _latest;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The state of the store now.</summary>
    public async Task<StoreStatus> StatusAsync(CancellationToken cancellationToken)
    {
        var stamp = await StampAsync(cancellationToken);
        return await cache.GetAsync((nameof(StoreStatus), stamp), () => ReadAsync(stamp, cancellationToken), status => status.Tree.Units.Count + status.WorkerNames.Count);
    }

    /// <summary>The organisation as it stood when a month was issued, with the names of then.</summary>
    public async Task<OrgTree> IssuedTreeAsync(int publicationId, CancellationToken cancellationToken)
    {
        return await cache.GetAsync((nameof(IssuedTreeAsync), await StampAsync(cancellationToken), publicationId), ReadAsync, tree => tree.Units.Count);

        async Task<OrgTree> ReadAsync()
        {
            await using var context = await store.OpenAsync(cancellationToken);
            return new OrgTree((await context.PublicationUnits.Where(unit => unit.PublicationId == publicationId).ToListAsync(cancellationToken))
                .Select(unit => new OrgUnit { Id = unit.UnitId, Name = unit.Name, ParentId = unit.ParentId, Kind = unit.Kind }));
        }
    }

    /// <summary>Makes the next reader ask the database again.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _stamp = null;
        }
    }

    /// <summary>Waits until somebody has seen that the figures are no longer those of a stamp. Asks the database nothing by itself.</summary>
    public Task ChangedAsync(string stamp, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _latest == stamp ? _changed.Task.WaitAsync(cancellationToken) : Task.CompletedTask;
        }
    }

    private async Task<string> StampAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_stamp is { } known && clock.GetUtcNow() - known.ReadAt < StampAge)
            {
                return known.Stamp;
            }
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var stamp = await StoreSettings.GetAsync(context, StoreSettings.FiguresStamp, cancellationToken) ?? string.Empty;
        lock (_lock)
        {
            _stamp = (stamp, clock.GetUtcNow());
            if (_latest != stamp)
            {
                _latest = stamp;
                _changed.TrySetResult();
                _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        return stamp;
    }

    private async Task<StoreStatus> ReadAsync(string stamp, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        var months = await context.CurrentEvaluations.Select(entry => entry.Month).Distinct().ToListAsync(cancellationToken);
        var publications = await context.Publications.ProjectTo<PublicationRow>(Projections.Configuration).ToListAsync(cancellationToken);
        var names = await context.Workers.Select(worker => new { worker.Id, worker.Name }).ToDictionaryAsync(worker => worker.Id, worker => worker.Name, cancellationToken);
        foreach (var post in await context.WorkforcePosts.Select(post => new { post.WorkerId, post.Name }).ToListAsync(cancellationToken))
        {
            names[post.WorkerId] = post.Name;
        }

        var tree = new OrgTree(await context.OrgUnits.ToListAsync(cancellationToken));
        return new StoreStatus
        {
            Stamp = stamp,
            Tree = tree,
            WithClosed = await ClosedUnits.WithAsync(context, tree, cancellationToken),
            AuthorityName = await StoreSettings.GetAsync(context, StoreSettings.AuthorityName, cancellationToken) ?? StoreStatus.Unnamed,
            Months = [.. months.Order()],
            Publications = publications.ToDictionary(publication => publication.Month),
            DataAsAt = await DataDate.ReadAsync(context, cancellationToken),
            HoldsDemoData = await StoreSettings.GetAsync(context, StoreSettings.DemoData, cancellationToken) == StoreSettings.DemoComplete,
            WorkerNames = names.Where(name => name.Value is not null).ToDictionary(name => name.Key, name => name.Value!),
        };
    }
}
