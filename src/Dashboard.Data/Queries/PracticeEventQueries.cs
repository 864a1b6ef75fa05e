using Dashboard.Data.Access;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Queries;

/// <summary>Reads the practice calendar. Holds no child and no person.</summary>
public sealed class PracticeEventQueries(ReportingStore store, StatusQueries statuses, FigureCache cache)
{
    /// <summary>The events of a unit that start between two days, with those for the whole authority, the earliest first.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<PracticeEventRow>> ListAsync(AccessScope scope, string unitId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        if (!scope.MaySeeFigures(status.Tree, unitId))
        {
            throw new AccessDeniedException("Your role does not show the calendar of this part of the service.");
        }

        var events = await cache.GetAsync((nameof(PracticeEventQueries), status.Stamp), () => ReadAsync(cancellationToken), found => found.Count);
        return
        [
            .. events
                .Where(item => item.StartsOn >= from && item.StartsOn <= to)
                .Where(item => item.TeamId is null || unitId == OrgTree.AuthorityId || status.Tree.IsWithin(item.TeamId, unitId))
                .Select(item => Row(scope, status.Tree, item)),
        ];
    }

    private static PracticeEventRow Row(AccessScope scope, OrgTree tree, PracticeEvent item)
    {
        var seesTeam = item.TeamId is { } team && tree.Holds(team) && scope.MaySeeFigures(tree, team);
        return new PracticeEventRow(
            item.Id,
            item.Kind,
            item.TeamId is null || seesTeam ? item.Name : null,
            item.StartsOn,
            item.EndsOn is { } end && end > item.StartsOn ? end : item.StartsOn,
            seesTeam ? item.TeamId : null,
            item.TeamId is null,
            item.Attended,
            item.Invited,
            item.Evaluation);
    }

    private async Task<IReadOnlyList<PracticeEvent>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAsync(cancellationToken);
        return await context.Set<PracticeEvent>().OrderBy(item => item.StartsOn).ThenBy(item => item.Id).ToListAsync(cancellationToken);
    }
}
