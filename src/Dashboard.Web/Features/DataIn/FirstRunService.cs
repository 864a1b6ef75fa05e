using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Standards;
using Dashboard.Data.Store;
using Dashboard.Demo;
using Dashboard.Import;
using Dashboard.Measures.Calendar;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.DataIn;

/// <summary>Gets the store ready when the portal starts: nothing to do on most days; on an empty machine, the made-up authority.</summary>
/// <remarks>
/// The made-up authority is brought in twice, as a council would month by month: an extract of some weeks ago, from which the past months are
/// issued, and then the latest one. So late recording shows as revisions, and the latest month is live.
/// </remarks>
public sealed class FirstRunService(
    ReportingStore store,
    StatusQueries statuses,
    Importer importer,
    RefreshService refresh,
    PublicationService publications,
    StandardsQueries standards,
    FirstRunState state,
    IOptions<StoreOptions> options,
    TimeProvider clock,
    ILogger<FirstRunService> logger) : BackgroundService
{
    /// <summary>Days after the end of a month when it is issued.</summary>
    private const int DaysUntilIssue = 11;

    /// <summary>Days from the issue until reports are due.</summary>
    private const int DaysUntilDue = 9;

    private static readonly string[] Steps =
    [
        "Making up an authority",
        "Bringing in its records of last month",
        "Counting five years",
        "Issuing the past months",
        "Bringing in its latest records",
        "Counting what changed",
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.PrepareAsync(stoppingToken);
            if (await NeedsFillingAsync(stoppingToken))
            {
                await FillAsync(stoppingToken);
            }

            // The catalogue has a measure for each timescale of the standards that the store says hold.
            await standards.TimelineAsync(stoppingToken);
            state.Finish();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Nothing half done is kept: every step is one transaction.
        }
        catch (Exception exception) when (exception is StoreException or ImportRefusedException or IOException or UnauthorizedAccessException)
        {
            logger.LogError(exception, "The store could not be made ready");
            state.Fail(exception.Message);
        }
    }

    /// <summary>Whether the store is empty and may be filled; one that was left half filled is emptied first.</summary>
    private async Task<bool> NeedsFillingAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.DemoWhenEmpty || store.Connection.Provider != StoreProvider.Sqlite)
        {
            return false;
        }

        if (await StoreSettings.GetAsync(store, StoreSettings.DemoData, cancellationToken) == StoreSettings.DemoBeingMade)
        {
            await store.DiscardUnfinishedDemoAsync(cancellationToken);
            return true;
        }

        return (await statuses.StatusAsync(cancellationToken)).DataAsAt is null;
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var lastMonth = Month.LastFull(DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var earlier = lastMonth.Previous.End.AddDays(DaysUntilIssue);
        var folder = Path.Combine(Path.GetTempPath(), "dashboard-made-up-authority-" + Environment.ProcessId);
        state.Plan(Steps);
        await StoreSettings.SetAsync(store, StoreSettings.DemoData, StoreSettings.DemoBeingMade, clock, cancellationToken);
        try
        {
            Write(0, folder, earlier, lastMonth.End, cancellationToken);
            await ImportAsync(1, folder, earlier, cancellationToken);
            await RefreshAsync(2, new RefreshRequest { All = true }, cancellationToken);

            state.Begin(3);
            await IssueAsync(lastMonth.Previous, cancellationToken);

            Write(4, folder, lastMonth.End, lastMonth.End, cancellationToken);
            await ImportAsync(4, folder, lastMonth.End, cancellationToken);
            await RefreshAsync(5, new RefreshRequest(), cancellationToken);
            await StoreSettings.SetAsync(store, StoreSettings.DemoData, StoreSettings.DemoComplete, clock, cancellationToken);
            statuses.Forget();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Write(int step, string folder, DateOnly asAt, DateOnly historyTo, CancellationToken cancellationToken)
    {
        state.Begin(step);
        Directory.CreateDirectory(folder);
        DemoAuthority.Write(
            new DemoOptions { Seed = options.Value.DemoSeed, Scale = options.Value.DemoScale, AsAt = asAt, HistoryTo = historyTo },
            folder,
            new StepProgress<DemoProgress>(progress => state.Progress(step, progress.Fraction, progress.Step)),
            cancellationToken);
    }

    private async Task ImportAsync(int step, string folder, DateOnly asAt, CancellationToken cancellationToken)
    {
        state.Begin(step);
        var request = new ImportRequest { AsAt = asAt };
        var progress = new StepProgress<ImportProgress>(table =>
            state.Progress(step, (double)table.TablesDone / Math.Max(1, table.Tables), FormattableString.Invariant($"{table.Rows:N0} rows")));
        await importer.SsdFolderAsync(folder, request, progress, cancellationToken);
        await importer.PracticeFolderAsync(folder, request, progress, cancellationToken);
    }

    private async Task RefreshAsync(int step, RefreshRequest request, CancellationToken cancellationToken)
    {
        state.Begin(step);
        await refresh.RefreshAsync(
            request,
            new StepProgress<Data.Refreshing.WorkStep>(progress => state.Progress(step, progress.Fraction, progress.Text)),
            cancellationToken);
    }

    private async Task IssueAsync(Month last, CancellationToken cancellationToken)
    {
        await publications.PublishAllAsync(
            Month.Range(last.AddMonths(2 - RefreshRequest.DefaultMonths), last).Select(month => new PublishRequest
            {
                Month = month,
                IssuedOn = month.End.AddDays(DaysUntilIssue),
                DueOn = month.End.AddDays(DaysUntilIssue + DaysUntilDue),
                IssuedBy = "demo",
            }),
            cancellationToken);
    }
}
