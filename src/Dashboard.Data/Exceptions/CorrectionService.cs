using Dashboard.Data.Access;
using Dashboard.Data.Portal;
using Dashboard.Data.Queries;
using Dashboard.Data.Store;
using Dashboard.Data.Writing;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Exceptions;

/// <summary>Asks for records to be corrected, and closes such requests. The record itself is put right in the case management system.</summary>
public sealed class CorrectionService(ReportingStore store, StatusQueries statuses, TimeProvider clock)
{
    private const string Page = "corrections";

    /// <summary>Longest request, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>Asks for a record of an issued month to be corrected; the number of the request is returned.</summary>
    /// <exception cref="AccessDeniedException">The scope does not cover the unit, or the role answers for no unit.</exception>
    /// <exception cref="ExceptionRefusedException">The request cannot be kept as it is.</exception>
    public async Task<int> AskAsync(AccessScope scope, CorrectionDraft draft, CancellationToken cancellationToken)
    {
        var status = await statuses.StatusAsync(cancellationToken);
        ExceptionRights.Require(scope, status.WithClosed, draft.UnitId);
        var faults = Faults(draft.Correction).ToList();
        if (!status.Publications.TryGetValue(draft.Month, out var publication))
        {
            faults.Add("Month: it is not issued. Corrections are asked for in the figures of an issued month.");
        }

        if (faults.Count > 0 || publication is null)
        {
            throw new ExceptionRefusedException(faults);
        }

        await using var context = await store.OpenAsync(scope, status.WithClosed, cancellationToken);
        var requests = await CorrectionWriter.FindAsync(context, status.WithClosed, Request(scope, publication.Id, draft.UnitId, draft.MeasureId, clock), [draft.Correction], cancellationToken);
        context.CorrectionRequests.AddRange(requests);
        await context.SaveChangesAsync(cancellationToken);
        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
        return requests[0].Id;
    }

    /// <summary>Closes a request.</summary>
    /// <exception cref="AccessDeniedException">The role closes none.</exception>
    /// <exception cref="ExceptionRefusedException">There is no such request, or it is closed already.</exception>
    public async Task CloseAsync(AccessScope scope, int id, string outcome, CancellationToken cancellationToken)
    {
        if (!scope.Administers)
        {
            throw new AccessDeniedException("Requests to correct a record are closed by analysts.");
        }

        if (!CorrectionOutcomes.List.Holds(outcome))
        {
            throw new ExceptionRefusedException([$"Outcome: choose one of {string.Join(", ", CorrectionOutcomes.List.Codes)}."]);
        }

        var (by, at) = (scope.UserId, AccessLog.Now(clock));
        await using var context = await store.OpenAsync(cancellationToken);

        // The condition is part of the statement: of two people at once, one closes it.
        var changed = await context.CorrectionRequests
            .Where(request => request.Id == id && request.Outcome == null)
            .ExecuteUpdateAsync(update => update.SetProperty(request => request.Outcome, outcome).SetProperty(request => request.ClosedBy, by).SetProperty(request => request.ClosedAt, at), cancellationToken);
        if (changed == 0)
        {
            throw new ExceptionRefusedException(["The request is closed already, or there is none of that number. Load the page again to see those that are open."]);
        }

        await AccessLog.ChangedAsync(context, clock, scope, Page, cancellationToken);
    }

    /// <summary>A request that says nothing yet.</summary>
    internal static CorrectionRequest Request(AccessScope scope, int publicationId, string unitId, string measureId, TimeProvider clock) => new()
    {
        PublicationId = publicationId,
        UnitId = unitId,
        MeasureId = measureId,
        RecordId = string.Empty,
        Text = string.Empty,
        AskedBy = scope.UserId,
        AskedAt = AccessLog.Now(clock),
    };

    internal static IEnumerable<string> Faults(RecordCorrection correction) => WrittenText.Faults("Records", correction.Text.Trim(), LongestText);
}
