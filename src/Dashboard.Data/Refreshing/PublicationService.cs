using Dashboard.Data.Exceptions;
using Dashboard.Data.Portal;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Data.Targets;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Exceptions;
using Dashboard.Measures.Records;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Issues a month: freezes its evaluations and the organisation as they stand, and marks what needs scrutiny.</summary>
/// <param name="store">Store.</param>
/// <param name="catalogue">Measures.</param>
/// <param name="clock">Says when.</param>
/// <param name="rules">What is marked; the rules that come with the portal when left out.</param>
/// <param name="targets">Targets in force; none when left out.</param>
public sealed class PublicationService(ReportingStore store, Catalogue catalogue, TimeProvider clock, ExceptionRules? rules = null, TargetFinder? targets = null)
{
    /// <summary>Profile in force until standards profiles can be switched.</summary>
    private const string Profile = "bexley";

    private readonly ExceptionRules _rules = rules ?? ExceptionRules.Standard;
    private readonly TargetFinder _targets = targets ?? new TargetFinder([]);

    /// <summary>Issues one month.</summary>
    /// <exception cref="StoreException">The month is issued already, not counted, not over, or a due date lies before the issue.</exception>
    public async Task<Publication> PublishAsync(PublishRequest request, CancellationToken cancellationToken) => (await IssueAsync([request], cancellationToken))[0];

    /// <summary>Issues several months at once, as when a portal takes over past publications.</summary>
    public Task PublishAllAsync(IEnumerable<PublishRequest> requests, CancellationToken cancellationToken) => IssueAsync([.. requests.OrderBy(request => request.Month)], cancellationToken);

    private async Task<IReadOnlyList<Publication>> IssueAsync(List<PublishRequest> requests, CancellationToken cancellationToken)
    {
        if (requests.Count == 0)
        {
            return [];
        }

        await store.PrepareAsync(cancellationToken);
        await using var transaction = await StoreTransaction.BeginAsync(store, cancellationToken);
        var figures = await ExceptionFigures.ReadAsync(transaction.Context, ExceptionMarker.Measures(_rules), requests[0].Month, requests[^1].Month, cancellationToken);
        var marker = new ExceptionMarker(transaction.Context, figures, catalogue, _rules, _targets);
        var units = await transaction.Context.OrgUnits.OrderBy(unit => unit.Id).ToListAsync(cancellationToken);
        var issued = new List<Publication>();
        foreach (var request in requests)
        {
            issued.Add(await PublishAsync(transaction, request, units, marker, cancellationToken));
        }

        await FiguresStamp.TurnAsync(transaction.Context, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return issued;
    }

    private async Task<Publication> PublishAsync(StoreTransaction transaction, PublishRequest request, IReadOnlyList<OrgUnit> units, ExceptionMarker marker, CancellationToken cancellationToken)
    {
        var context = transaction.Context;
        PublishChecks.RequireDates(request, request.IssuedOn ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var asAt = await PublishChecks.RequireReadyAsync(context, catalogue, request.Month, cancellationToken);
        var evaluations = await context.CurrentEvaluations.Where(entry => entry.Month == request.Month).ToListAsync(cancellationToken);
        var publication = new Publication
        {
            Month = request.Month,
            IssuedAt = request.IssuedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? clock.GetUtcNow().UtcDateTime,
            IssuedBy = request.IssuedBy,
            DueOn = request.DueOn,
            ServiceManagersDueOn = request.ServiceManagersDueOn,
            DataAsAt = asAt,
            Profile = Profile,
        };
        context.Publications.Add(publication);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await FreezeAsync(transaction, publication.Id, evaluations, units, cancellationToken);
        await MarkAsync(transaction, publication, units, marker, cancellationToken);
        return publication;
    }

    private static async Task FreezeAsync(
        StoreTransaction transaction,
        int publicationId,
        IEnumerable<CurrentEvaluation> evaluations,
        IReadOnlyList<OrgUnit> organisation,
        CancellationToken cancellationToken)
    {
        await using (var writer = transaction.Writer<PublicationEvaluation>())
        {
            foreach (var entry in evaluations)
            {
                writer.Write(new PublicationEvaluation { PublicationId = publicationId, MeasureId = entry.MeasureId, EvaluationId = entry.EvaluationId });
            }

            await writer.FlushAsync(cancellationToken);
        }

        await using var units = transaction.Writer<PublicationUnit>();
        foreach (var unit in organisation)
        {
            units.Write(new PublicationUnit { PublicationId = publicationId, UnitId = unit.Id, Name = unit.Name, ParentId = unit.ParentId, Kind = unit.Kind });
        }

        await units.FlushAsync(cancellationToken);
    }

    private static async Task MarkAsync(StoreTransaction transaction, Publication publication, IReadOnlyList<OrgUnit> units, ExceptionMarker marker, CancellationToken cancellationToken)
    {
        var previous = publication.Month.Previous;
        var before = await transaction.Context.Publications.Where(earlier => earlier.Month == previous).Select(earlier => (int?)earlier.Id).FirstOrDefaultAsync(cancellationToken);
        await using var writer = transaction.Writer<ExceptionItem>();
        foreach (var item in await marker.MarkAsync(publication.Id, publication.Month, units, before, cancellationToken))
        {
            writer.Write(item);
        }

        await writer.FlushAsync(cancellationToken);
    }
}
