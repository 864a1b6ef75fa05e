using System.Data.Common;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA;
using Dashboard.Import.AnnexA.Reading;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Practice;
using Dashboard.Import.Reading;
using Dashboard.Measures.Codes;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import;

/// <summary>Brings a source into the reporting store, whole or not at all.</summary>
public sealed class Importer(ReportingStore store, TimeProvider clock, ImportOptions options, GradeBands? gradeBands = null)
{
    /// <summary>Replaces the children's records by a folder of SSD tables, one CSV file each.</summary>
    /// <exception cref="ImportRefusedException">Nothing was changed.</exception>
    public Task<LoadReport> SsdFolderAsync(string folder, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        SsdAsync(() => Task.FromResult<IRowSource>(new CsvFolder(folder, options)), request, progress, ct);

    /// <summary>Replaces the children's records by the SSD tables of a database, in the schema and with the prefix of the options. Only reads there.</summary>
    /// <exception cref="ImportRefusedException">Nothing was changed.</exception>
    public Task<LoadReport> SsdDatabaseAsync(DbConnection source, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        SsdAsync(async () => await DatabaseSource.OpenAsync(source, options, ct), request, progress, ct);

    /// <summary>Replaces the children's records by an Annex A workbook (XLSX): the lists that Ofsted asks for at an inspection.</summary>
    /// <exception cref="ImportRefusedException">Nothing was changed.</exception>
    public async Task<LoadReport> AnnexAAsync(string file, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var kind = new AnnexAKind(request.AsAt, options);
        AnnexAWorkbook? workbook = null;
        try
        {
            return await ImportAsync(
                kind,
                () => Task.FromResult<IRowSource>(workbook = AnnexAWorkbook.Open(file, options.Workbook, kind.Lists)),
                async (rows, state, transaction) =>
                {
                    await PrepareChildrenAsync(rows, state, transaction, ct);
                    kind.TakeWords(state.Words);
                },
                request,
                progress,
                ct);
        }
        finally
        {
            workbook?.Dispose();
        }
    }

    /// <summary>Replaces the practice records by a folder of templates; templates that are not there leave their tables empty.</summary>
    /// <exception cref="ImportRefusedException">Nothing was changed.</exception>
    public Task<LoadReport> PracticeFolderAsync(string folder, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        ImportAsync(
            new SourceKind(PracticeContract.Source, PracticeContract.Tables()),
            () => Task.FromResult<IRowSource>(new CsvFolder(folder, options)),
            (_, state, transaction) => StoredKeys.ReadAsync(state, transaction, ct),
            request,
            progress,
            ct);

    private Task<LoadReport> SsdAsync(Func<Task<IRowSource>> source, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        ImportAsync(
            new SsdKind(options),
            source,
            (rows, state, transaction) => PrepareChildrenAsync(rows, state, transaction, ct),
            request,
            progress,
            ct);

    private static async Task PrepareChildrenAsync(IRowSource rows, LoadState state, StoreTransaction transaction, CancellationToken ct)
    {
        state.Words = await CodeMapReader.ReadAsync(rows, state, transaction, ct);
        state.ChildrenBefore = await transaction.Context.Loads
            .Where(load => SsdContract.ChildLevelSources.Contains(load.Source))
            .OrderByDescending(load => load.Id).Select(load => load.Children).FirstOrDefaultAsync(ct);
    }

    private async Task<LoadReport> ImportAsync(
        SourceKind kind,
        Func<Task<IRowSource>> source,
        Func<IRowSource, LoadState, StoreTransaction, Task> prepare,
        ImportRequest request,
        IProgress<ImportProgress>? progress,
        CancellationToken ct)
    {
        var startedAt = clock.WholeSecond();
        var plan = await PlanAsync(source, kind.Tables);
        var state = new LoadState(request, options, gradeBands);
        await using var transaction = await StoreTransaction.BeginAsync(store, ct);
        await prepare(plan.Source, state, transaction);
        var run = new LoadRun(kind, plan, state, transaction, progress);
        await run.ReplaceAsync(ct);
        var skipped = plan.Skipped([.. SsdContract.Tables(options), .. PracticeContract.Tables()]);
        var report = await new LoadRecorder(kind.Name, transaction, state).RecordAsync(kind, plan, run.Loads, startedAt, clock.WholeSecond(), skipped, ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    private static async Task<LoadPlan> PlanAsync(Func<Task<IRowSource>> source, IReadOnlyList<SourceTable> tables)
    {
        try
        {
            return LoadPlan.Make(await source(), tables);
        }
        catch (SourceFaultException fault)
        {
            throw new ImportRefusedException([fault.Fault]);
        }
    }
}
