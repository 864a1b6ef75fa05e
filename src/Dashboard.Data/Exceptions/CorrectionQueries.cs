using Dashboard.Data.Access;
using Dashboard.Data.Access.People;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Reads the records that somebody says are wrong.</summary>
public sealed class CorrectionQueries(ReportingStore store, StatusQueries statuses, PeopleNames people, TimeProvider clock)
{
    /// <summary>Requests of a unit and those below it, open ones first, the earliest first.</summary>
    /// <param name="scope">Who asks.</param>
    /// <param name="unitId">Unit.</param>
    /// <param name="onlyOpen">Whether closed ones are left out.</param>
    /// <param name="withChildren">Whether records and children are named: an entry in the access log.</param>
    /// <param name="page">Code of the page, for the access log.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit.</exception>
    public async Task<IReadOnlyList<CorrectionRow>> ListAsync(AccessScope scope, string unitId, bool onlyOpen, bool withChildren, string page, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        ExceptionRights.Require(scope, status.WithClosed, unitId);
        var months = status.Publications.Values.ToDictionary(publication => publication.Id, publication => publication.Month);
        var within = unitId == OrgTree.AuthorityId ? null : status.WithClosed.Within(unitId);
        await using var context = await store.OpenAsync(cancellationToken);
        var requests = await context.CorrectionRequests
            .Where(request => (!onlyOpen || request.Outcome == null) && (within == null || within.Contains(request.UnitId)))
            .ToListAsync(cancellationToken);
        var names = await people.OfAsync(context, requests.SelectMany(request => new[] { request.AskedBy, request.ClosedBy }), cancellationToken);
        List<CorrectionRow> rows =
        [
            .. requests
                .Where(request => months.ContainsKey(request.PublicationId))
                .OrderBy(request => request.Outcome is not null).ThenBy(request => request.Id)
                .Select(request => Row(request, months[request.PublicationId], names, withChildren)),
        ];
        var children = rows.Select(row => row.ChildId).OfType<string>().Distinct().ToList();
        if (children.Count > 0)
        {
            await AccessLog.WriteAsync(context, clock, scope, new AccessedRecords { Page = page, UnitId = unitId, ChildIds = children }, cancellationToken);
        }

        return rows;
    }

    internal static CorrectionRow Row(CorrectionRequest request, Month month, IReadOnlyDictionary<string, string> names, bool withChildren) => new()
    {
        Id = request.Id,
        Month = month,
        UnitId = request.UnitId,
        MeasureId = request.MeasureId,
        RecordId = withChildren ? request.RecordId : null,
        ChildId = withChildren ? request.ChildId : null,
        ExceptionId = request.ExceptionId,
        Text = request.Text,
        AskedBy = names[request.AskedBy],
        AskedAt = request.AskedAt,
        Outcome = request.Outcome,
        ClosedBy = request.ClosedBy is { } by ? names[by] : null,
        ClosedAt = request.ClosedAt,
    };
}
