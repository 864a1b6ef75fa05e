using Dashboard.Data.Access;
using Dashboard.Data.Model;
using Dashboard.Data.Portal;
using Dashboard.Data.Store;
using Dashboard.Data.Writing;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Cycle;

/// <summary>Keeps the day and the notes of the meetings of the cycle. Nobody writes over what somebody else has written.</summary>
public sealed class CycleService(ReportingStore store, CyclePlan plan, TimeProvider clock)
{
    private const string Page = "cycle";

    private const string Conflict = "Somebody has changed this meeting since you opened it. What you wrote is still here: load the page in a second tab, read what they wrote, then save yours with theirs in it.";

    /// <summary>Longest notes, in characters.</summary>
    public const int LongestNotes = 20_000;

    /// <summary>Keeps a meeting; its new revision is returned.</summary>
    /// <exception cref="AccessDeniedException">The role writes about no meetings.</exception>
    /// <exception cref="CycleRefusedException">There is no such meeting, something is wrong with what was written, or somebody else was faster.</exception>
    public async Task<int> KeepAsync(AccessScope scope, MeetingDraft draft, CancellationToken cancellationToken)
    {
        MeetingRights.RequireWrite(scope);
        var (cycle, kind) = Find(draft.Place);
        var notes = draft.Notes.Trim();
        var faults = Faults(cycle, draft, notes).ToList();
        if (faults.Count > 0)
        {
            throw new CycleRefusedException(faults);
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var meeting = await EnsureAsync(context, cycle, draft.Place, kind, cancellationToken);
        var (heldOn, kept, next) = (draft.HeldOn!.Value, notes.Length == 0 ? null : notes, draft.Revision + 1);

        // The condition is part of the statement: of two people at once, one is kept.
        var changed = await context.CycleMeetings
            .Where(row => row.Id == meeting.Id && row.Revision == draft.Revision)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.HeldOn, heldOn).SetProperty(row => row.Notes, kept).SetProperty(row => row.Revision, next), cancellationToken);
        if (changed == 0)
        {
            throw new CycleRefusedException([Conflict]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
        return next;
    }

    /// <summary>Number of a meeting, which actions are kept under.</summary>
    /// <exception cref="AccessDeniedException">The role writes about no meetings.</exception>
    /// <exception cref="CycleRefusedException">There is no such meeting.</exception>
    public async Task<int> OpenAsync(AccessScope scope, MeetingPlace place, CancellationToken cancellationToken)
    {
        MeetingRights.RequireWrite(scope);
        var (cycle, kind) = Find(place);
        await using var context = await store.OpenAsync(cancellationToken);
        return (await EnsureAsync(context, cycle, place, kind, cancellationToken)).Id;
    }

    private (PerformanceCycle Cycle, string Kind) Find(MeetingPlace place) =>
        plan.Cycles.Starting(place.CycleStartsOn) is { } cycle && place.Week is >= 1 and <= PerformanceCycle.Weeks && plan.Of(place.Week).Meeting is { } kind
            ? (cycle, kind)
            : throw new CycleRefusedException(["There is no meeting in that week. Open the performance cycle to see those there are."]);

    private async Task<CycleMeeting> EnsureAsync(DashboardContext context, PerformanceCycle cycle, MeetingPlace place, string kind, CancellationToken cancellationToken)
    {
        if (await FindAsync() is { } known)
        {
            return known;
        }

        var meeting = new CycleMeeting { CycleStartsOn = place.CycleStartsOn, Week = place.Week, Kind = kind, HeldOn = plan.Cycles.MeetingOn(cycle, place.Week), Revision = 0 };
        context.CycleMeetings.Add(meeting);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return meeting;
        }
        catch (DbUpdateException)
        {
            // Somebody else has made it at the same moment; where that is not so, the fault is another.
            context.ChangeTracker.Clear();
            if (await FindAsync() is { } theirs)
            {
                return theirs;
            }

            throw;
        }

        Task<CycleMeeting?> FindAsync() => context.CycleMeetings.FirstOrDefaultAsync(row => row.CycleStartsOn == place.CycleStartsOn && row.Week == place.Week && row.Kind == kind, cancellationToken);
    }

    private static IEnumerable<string> Faults(PerformanceCycle cycle, MeetingDraft draft, string notes)
    {
        if (draft.HeldOn is not { } day || cycle.WeekOf(day) is null)
        {
            yield return $"HeldOn: choose a day of this cycle, from {cycle.StartsOn:d MMMM yyyy} to {cycle.EndsOn:d MMMM yyyy}.";
        }

        foreach (var fault in notes.Length == 0 ? [] : WrittenText.Faults("Notes", notes, LongestNotes))
        {
            yield return fault;
        }
    }
}
