using System.Threading.Channels;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Measures.Book;
using Dashboard.Measures.Calendar;
using Dashboard.Measures.Codes;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Standards;
using Dashboard.Measures.Subjects.Timescales;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Refreshing;

/// <summary>Counts: reads the case book, evaluates every measure for the months asked for, and stores what changed, in one transaction.</summary>
public sealed class RefreshService(ReportingStore store, Catalogue catalogue, TimeProvider clock, StandardsQueries? standards = null, GradeBands? gradeBands = null)
{
    /// <summary>Months before a changed record that it can still change: some measures follow a child for a year.</summary>
    public const int FollowUpMonths = 12;

    /// <summary>Results waiting to be written, about 250 cases each: bounds the memory of a refresh, and neither side waits for the other at every result.</summary>
    private const int WaitingResults = 100;

    private readonly GradeBands _gradeBands = gradeBands ?? GradeBands.Default;

    /// <summary>Evaluates and stores.</summary>
    /// <exception cref="StoreException">There is nothing to count, or the range makes no sense.</exception>
    public async Task<RefreshReport> RefreshAsync(RefreshRequest request, IProgress<WorkStep>? progress, CancellationToken cancellationToken)
    {
        await store.PrepareAsync(cancellationToken);
        var startedAt = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await StoreTransaction.BeginAsync(store, cancellationToken);
        var context = transaction.Context;

        progress?.Report(new WorkStep("Reading the records", 0));
        var asAt = await DataDate.ReadAsync(context, cancellationToken)
            ?? throw new StoreException("There is nothing to count yet: import a source first (dashboard import ssd).");
        var rules = standards is null ? StandardsTimeline.Default : await standards.ReadAsync(context, cancellationToken);
        var counted = $"{catalogue.Version}-{rules.Version}-{_gradeBands}";
        var sameBands = await StoreSettings.GetAsync(context, StoreSettings.GradeBands, cancellationToken) is not { } bands || bands == _gradeBands.ToString();
        var records = await CaseBookReader.ReadAllAsync(store, RowPass.Work, cancellationToken);

        // The digests are needed at the end, and before only to find the months that a new load touched.
        var digests = Task.Run(() => new RecordBuckets(context.Model).Of(records), cancellationToken);
        var months = await MonthsAsync(transaction, request, asAt, counted, digests, cancellationToken);
        var evaluator = new Evaluator(CaseBook.Of(records, asAt, rules, gradeBands: _gradeBands), await LoadQueries.SuppliedAsync(context, cancellationToken));

        var outcome = await EvaluateAsync(transaction, evaluator, months, sameBands, progress, cancellationToken);

        progress?.Report(new WorkStep("Finding what is due", 1));
        await WriteDueAsync(transaction, evaluator.Book, cancellationToken);

        progress?.Report(new WorkStep("Finishing", 1));
        await transaction.ClearAsync<RecordDigest>(cancellationToken);
        await using (var writer = transaction.Writer<RecordDigest>())
        {
            foreach (var digest in await digests)
            {
                writer.Write(digest);
            }

            await writer.FlushAsync(cancellationToken);
        }

        context.Refreshes.Add(new Refresh
        {
            StartedAt = startedAt,
            FinishedAt = clock.GetUtcNow().UtcDateTime,
            DataAsAt = asAt,
            FromMonth = months[0],
            ToMonth = months[^1],
            Evaluated = outcome.Evaluated,
            Written = outcome.Written,
            Revised = outcome.Revised,
        });
        await context.SaveChangesAsync(cancellationToken);
        await FiguresStamp.TurnAsync(context, clock, cancellationToken);
        await StoreSettings.SetAsync(context, StoreSettings.CatalogueVersion, counted, cancellationToken);
        await StoreSettings.SetAsync(context, StoreSettings.GradeBands, _gradeBands.ToString(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new RefreshReport(months[0], months[^1], outcome.Evaluated, outcome.Written, outcome.Revised, outcome.NotSupplied);
    }

    private static async Task WriteDueAsync(StoreTransaction transaction, CaseBook book, CancellationToken cancellationToken)
    {
        await transaction.ClearAsync<DueItem>(cancellationToken);
        await using var writer = transaction.Writer<DueItem>();
        var number = 0;
        foreach (var open in OpenObligations.Of(book))
        {
            var first = true;
            foreach (var holding in open.Holdings.DefaultIfEmpty())
            {
                writer.Write(new DueItem
                {
                    Number = ++number,
                    RuleId = open.Rule.Kind.Id,
                    TeamId = holding.TeamId,
                    WorkerId = holding.WorkerId,
                    ChildId = open.Obligation.Clock.File?.Child.Id,
                    RecordId = open.Obligation.Clock.RecordId,
                    Status = open.Status,
                    FromOn = open.Obligation.From,
                    Events = open.Obligation.Number,
                    Limit = open.Obligation.Limit!.Value.ToString(),
                    DueOn = open.Obligation.DueOn!.Value,
                    Overdue = open.Obligation.State == ObligationState.Overdue,
                    First = first,
                });
                first = false;
            }
        }

        await writer.FlushAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<Month>> MonthsAsync(
        StoreTransaction transaction,
        RefreshRequest request,
        DateOnly asAt,
        string counted,
        Task<IReadOnlyList<RecordDigest>> digests,
        CancellationToken cancellationToken)
    {
        var context = transaction.Context;
        var last = request.To ?? Month.LastFull(asAt);
        var first = request.From ?? last.AddMonths(1 - RefreshRequest.DefaultMonths);
        if (first > last)
        {
            throw new StoreException($"The range {first} to {last} is empty: the first month comes after the last.");
        }

        var previous = await context.Refreshes.OrderByDescending(refresh => refresh.Id).FirstOrDefaultAsync(cancellationToken);
        var sameCatalogue = await StoreSettings.GetAsync(context, StoreSettings.CatalogueVersion, cancellationToken) == counted;
        if (request.All || request.From is not null || previous is null || !sameCatalogue)
        {
            return Month.Range(first, last);
        }

        var (any, touched) = RecordBuckets.Difference(await context.Set<RecordDigest>().ToListAsync(cancellationToken), await digests);
        if (any && touched is null)
        {
            return Month.Range(first, last);
        }

        // Records that were still in the future last time are no change of the data, but they have come since.
        var since = Month.Of(previous.DataAsAt < asAt ? previous.DataAsAt : asAt);
        var from = (touched is { } month && month < since ? month : since).AddMonths(-FollowUpMonths);
        return Month.Range(from > last ? last : from < first ? first : from, last);
    }

    private async Task<RefreshOutcome> EvaluateAsync(
        StoreTransaction transaction,
        Evaluator evaluator,
        IReadOnlyList<Month> months,
        bool sameBands,
        IProgress<WorkStep>? progress,
        CancellationToken cancellationToken)
    {
        var context = transaction.Context;
        var lastId = await context.Evaluations.MaxAsync(evaluation => (int?)evaluation.Id, cancellationToken) ?? 0;
        var categories = await CategoryIds.ReadAsync(transaction, evaluator.Book.Categories, cancellationToken);
        var ledger = await EvaluationLedger.ReadAsync(transaction, months, definition => definition.UsesGradeBands && !sameBands, clock, cancellationToken);
        var outcome = new RefreshOutcome();

        // Whatever ends this method ends the evaluation with it.
        using var producing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = Produce(evaluator, months, producing.Token);
        try
        {
            await WriteAsync();
        }
        finally
        {
            await producing.CancelAsync();
        }

        await categories.WriteAddedAsync(transaction, cancellationToken);
        outcome.Revised = await ledger.WriteAsync(cancellationToken);
        return outcome;

        async Task WriteAsync()
        {
            await using var writer = new EvaluationWriter(transaction, evaluator.Book, categories, lastId, clock.GetUtcNow().UtcDateTime);
            await foreach (var (result, fingerprint) in results.ReadAllAsync(cancellationToken))
            {
                outcome.Evaluated++;
                outcome.Note(result);
                if (ledger.IsCurrent(result, fingerprint))
                {
                    continue;
                }

                outcome.Written++;
                var id = writer.Write(result, fingerprint);
                await ledger.ReplaceAsync(result, id, evaluator.Book.Tree, cancellationToken);
                progress?.Report(new WorkStep($"Counting {months[0]} to {months[^1]}", (double)outcome.Evaluated / (months.Count * catalogue.All.Count)));
            }

            await writer.FlushAsync(cancellationToken);
        }
    }

    /// <summary>Evaluates while one thread writes, which takes a core for itself.</summary>
    private ChannelReader<(MeasureResult Result, string Fingerprint)> Produce(Evaluator evaluator, IReadOnlyList<Month> months, CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<(MeasureResult, string)>(new BoundedChannelOptions(WaitingResults) { SingleReader = true });
        _ = Task.Run(
            async () =>
            {
                try
                {
                    var cores = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1), CancellationToken = cancellationToken };
                    await Parallel.ForEachAsync(months, cores, async (month, token) =>
                    {
                        foreach (var measure in catalogue.All)
                        {
                            var result = evaluator.Evaluate(measure, month);
                            await channel.Writer.WriteAsync((result, Fingerprint.Of(result, evaluator.Book)), token);
                        }

                        evaluator.Forget(month);
                    });
                    channel.Writer.Complete();
                }
                catch (Exception exception)
                {
                    channel.Writer.Complete(exception);
                }
            },
            CancellationToken.None);
        return channel.Reader;
    }
}
