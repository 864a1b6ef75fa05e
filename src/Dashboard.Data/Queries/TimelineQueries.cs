using Dashboard.Data.Access;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>The records of one child, for those who may see the child.</summary>
public sealed class TimelineQueries(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "child-timeline";

    /// <summary>One child; null when there is none of that id within the scope, so that an id tells nothing to who may not see it. The access log notes the reason, and a child outside the scope as refused.</summary>
    public async Task<ChildTimeline?> ChildAsync(AccessScope scope, string childId, AccessReason reason, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(scope, status.Tree, cancellationToken);
        var asAt = await DataDate.ReadAsync(context, cancellationToken) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var book = CaseBook.Of(await CaseBookReader.ReadChildrenAsync(store, RowPass.Of(scope, status.Tree), [childId], cancellationToken), asAt);
        if (book.Find(childId) is not { } file || !ChildReach.Covers(scope, status, book, file, asAt))
        {
            // An id that is no child's may be anything somebody typed: it is not written anywhere.
            if (await IsChildAsync(childId, cancellationToken))
            {
                await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Kind = AccessKind.Refused, Page = Page, ChildIds = [childId], Purpose = reason }, cancellationToken);
            }

            return null;
        }

        await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Page = Page, ChildIds = [childId], Purpose = reason }, cancellationToken);

        var supervisions = await context.Set<CaseSupervision>().Where(supervision => supervision.ChildId == childId).ToListAsync(cancellationToken);
        var events = TimelineEvents.Of(file, status).Concat(supervisions.Select(supervision => TimelineEvents.Of(supervision, status)));
        return new ChildTimeline
        {
            ChildId = childId,
            Age = file.AgeOn(asAt),
            Gender = Genders.List.Label(Genders.Of(file.Child.Gender)),
            EthnicGroup = EthnicGroups.List.Label(EthnicGroups.Of(file.Child.Ethnicity)),
            Status = StatusCodes.Of(file.StatusOn(asAt)),
            EpisodeStartedOn = file.EpisodeOn(asAt)?.StartedOn,
            Holdings = book.HoldingsAtEndOf(file, asAt),
            AsAt = asAt,
            Events = [.. events.Where(item => item.On <= asAt).OrderByDescending(item => item.On).ThenBy(item => item.Lane)],
        };
    }

    private async Task<bool> IsChildAsync(string childId, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenForWorkAsync(cancellationToken);
        return await context.Children.AnyAsync(child => child.Id == childId, cancellationToken);
    }
}
