using System.Collections.Concurrent;
using Dashboard.Data.Access;
using Dashboard.Measures.Calendar;
using Dashboard.Web.Ui.Documents.Packs;
using Dashboard.Web.Ui.States;

namespace Dashboard.Web.Features.Cycle.Packs;

/// <summary>Makes packs in the background, a few at a time, and keeps them in memory for some minutes. Nothing of them lies on a disk.</summary>
public sealed class PackDesk(PackMaker maker, TimeProvider clock, ILogger<PackDesk> logger) : IDisposable
{
    private const int MostAtOnce = 2;
    private const int MostKept = 24;

    /// <summary>How long a pack can be taken away.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, PackJob> _jobs = new();
    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _starting = new();

    /// <summary>The pack of a person: the one that is being made or kept, or a new one. Null while too many are kept for others.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="kind">Pack.</param>
    /// <param name="month">Month; null for the latest issued.</param>
    /// <param name="again">Whether one that is made already is made anew.</param>
    public PackJob? Start(AccessScope scope, PackKind kind, Month? month, bool again)
    {
        lock (_starting)
        {
            Clear();
            var known = _jobs.Values.Where(job => job.Kind == kind && job.Scope.UserId == scope.UserId).ToList();
            if (known.Find(job => job.IsOf(scope) && job.Month == month && (job.Progress.IsRunning || (job.Progress.File is not null && !again))) is { } standing)
            {
                return standing;
            }

            // One of each kind for a person: an earlier one makes room.
            foreach (var earlier in known.Where(job => !job.Progress.IsRunning))
            {
                _jobs.TryRemove(earlier.Id, out _);
            }

            if (_jobs.Count >= MostKept)
            {
                return null;
            }

            var job = new PackJob(scope, kind, month);
            _jobs[job.Id] = job;
            _ = Task.Run(() => RunAsync(job), _stopping.Token);
            return job;
        }
    }

    /// <summary>A pack for the person who asked for it, while the rights are the same; null for anybody else, and once it is gone.</summary>
    public PackJob? Find(AccessScope scope, Guid id)
    {
        Clear();
        return _jobs.TryGetValue(id, out var job) && job.IsOf(scope) ? job : null;
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _places.Dispose();
    }

    private async Task RunAsync(PackJob job)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        limit.CancelAfter(Longest);
        try
        {
            await _places.WaitAsync(limit.Token);
            try
            {
                var result = await maker.MakeAsync(job.Scope, job.Kind, job.Month, progress => job.Progress = progress, limit.Token);
                job.Progress = job.Progress with { Percent = 100, File = result };
            }
            finally
            {
                _places.Release();
            }
        }
        catch (Exception fault) when (fault is PackRefusedException or AccessDeniedException)
        {
            job.Progress = job.Progress with { Fault = fault.Message };
        }
        catch (Exception fault) when (!_stopping.IsCancellationRequested)
        {
            var reference = ReferenceId.New();
            logger.LogError(fault, "A pack could not be made. Reference {Reference}", reference);
            job.Progress = job.Progress with { Fault = $"The pack could not be made. Try again; if it happens again, give the reference {reference} to the people who run the portal." };
        }
        finally
        {
            job.End(clock.GetUtcNow());
        }
    }

    private void Clear()
    {
        var moment = clock.GetUtcNow() - Kept;
        foreach (var job in _jobs.Values.Where(job => job.EndedBefore(moment)))
        {
            _jobs.TryRemove(job.Id, out _);
        }
    }
}
