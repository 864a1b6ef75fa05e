using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Administration;

/// <summary>Reads which months are issued and what has changed since. Holds no child records.</summary>
public sealed class PublicationQueries(ReportingStore store, StatusQueries statuses, Catalogue catalogue, PeopleNames people)
{
    /// <summary>Every issued month, and the live ones.</summary>
    /// <exception cref="AccessDeniedException">The role does not administer the portal.</exception>
    public async Task<PublicationOverview> OverviewAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("How months were issued is shown to those who issue them.");
        }

        var status = await statuses.StatusAsync(cancellationToken);
        await using var context = await store.OpenAsync(cancellationToken);
        var publications = await context.Publications.ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, publications.Select(publication => publication.IssuedBy), cancellationToken);
        var versions = (await context.PublicationEvaluations
            .Join(context.Evaluations, entry => entry.EvaluationId, evaluation => evaluation.Id, (entry, evaluation) => new { entry.PublicationId, evaluation.MeasureId, evaluation.Version })
            .ToListAsync(cancellationToken)).ToLookup(row => row.PublicationId);
        var revisions = (await context.Revisions
            .Select(revision => new { revision.PublicationId, revision.Reason })
            .ToListAsync(cancellationToken)).GroupBy(row => row).ToLookup(group => group.Key.PublicationId, group => new RevisionCount(group.Key.Reason, group.Count()));
        return new PublicationOverview(
            [
                .. publications.OrderByDescending(publication => publication.Month).Select(publication => new IssuedMonth(
                    publication,
                    publication.IssuedBy is { } by ? names[by] : null,
                    versions[publication.Id].Count(),
                    versions[publication.Id].Count(row => catalogue.Find(row.MeasureId)?.Definition.Version != row.Version),
                    [.. revisions[publication.Id].OrderBy(row => row.Reason, StringComparer.Ordinal)])),
            ],
            [.. status.Months.Where(month => !status.Publications.ContainsKey(month))]);
    }
}
