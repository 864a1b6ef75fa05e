using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Engine;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Issues a month: freezes its evaluations and the organisation as they stand.</summary>
public sealed class PublicationService(ReportingStore store, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>Profile in force until standards profiles can be switched.</summary>
    private const string Profile = "bexley";

    /// <summary>Issues one month.</summary>
    /// <exception cref="StoreException">The month is issued already, not counted, not over, or the due date lies before the issue.</exception>
    public async Task<Publication> PublishAsync(PublishRequest request, CancellationToken cancellationToken)
    {
        await store.PrepareAsync(cancellationToken);
        await using var transaction = await StoreTransaction.BeginAsync(store, cancellationToken);
        var publication = await PublishAsync(transaction, request, cancellationToken);
        await FiguresStamp.TurnAsync(transaction.Context, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return publication;
    }

    /// <summary>Issues several months at once, as when a portal takes over past publications.</summary>
    public async Task PublishAllAsync(IEnumerable<PublishRequest> requests, CancellationToken cancellationToken)
    {
        await store.PrepareAsync(cancellationToken);
        await using var transaction = await StoreTransaction.BeginAsync(store, cancellationToken);
        foreach (var request in requests)
        {
            await PublishAsync(transaction, request, cancellationToken);
        }

        await FiguresStamp.TurnAsync(transaction.Context, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Publication> PublishAsync(StoreTransaction transaction, PublishRequest request, CancellationToken cancellationToken)
    {
        var context = transaction.Context;
        var issuedOn = request.IssuedOn ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (request.DueOn < issuedOn)
        {
            throw new StoreException($"{request.Month} cannot be issued: reports would be due on {request.DueOn:yyyy-MM-dd}, before the issue on {issuedOn:yyyy-MM-dd}. Give a later --due date.");
        }

        if (await context.Publications.AnyAsync(publication => publication.Month == request.Month, cancellationToken))
        {
            throw new StoreException($"{request.Month} has been issued already. Its figures are frozen; changes since then are listed as revisions.");
        }

        var asAt = await DataDate.ReadAsync(context, cancellationToken)
            ?? throw new StoreException("There is nothing to issue yet: import a source and run \"dashboard refresh\" first.");
        if (request.Month > Month.LastFull(asAt))
        {
            throw new StoreException($"{request.Month} cannot be issued: the data is as at {asAt:yyyy-MM-dd}, before the end of that month.");
        }

        var evaluations = await context.CurrentEvaluations.Where(entry => entry.Month == request.Month).ToListAsync(cancellationToken);
        var missing = catalogue.All.Select(measure => measure.Definition.Id).Except(evaluations.Select(entry => entry.MeasureId)).ToList();
        if (missing.Count > 0)
        {
            throw new StoreException($"{request.Month} cannot be issued: {missing.Count} measures are not counted for it (first: {missing[0]}). Run \"dashboard refresh --from {request.Month} --to {request.Month}\".");
        }

        var publication = new Publication
        {
            Month = request.Month,
            IssuedAt = request.IssuedOn?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? clock.GetUtcNow().UtcDateTime,
            IssuedBy = request.IssuedBy,
            DueOn = request.DueOn,
            DataAsAt = asAt,
            Profile = Profile,
        };
        context.Publications.Add(publication);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await FreezeAsync(transaction, publication.Id, evaluations, cancellationToken);
        return publication;
    }

    private static async Task FreezeAsync(
        StoreTransaction transaction,
        int publicationId,
        IEnumerable<CurrentEvaluation> evaluations,
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
        foreach (var unit in await transaction.Context.OrgUnits.ToListAsync(cancellationToken))
        {
            units.Write(new PublicationUnit { PublicationId = publicationId, UnitId = unit.Id, Name = unit.Name, ParentId = unit.ParentId, Kind = unit.Kind });
        }

        await units.FlushAsync(cancellationToken);
    }
}
