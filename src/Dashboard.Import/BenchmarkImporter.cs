using System.Globalization;
using Dashboard.Data.Comparators;
using Dashboard.Data.Model;
using Dashboard.Data.Queries;
using Dashboard.Data.Refreshing;
using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.Benchmarks;
using Dashboard.Import.Checks;
using Dashboard.Import.Loading;
using Dashboard.Import.Reading;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import;

/// <summary>Brings published statistics into the store: one file of one edition, whole or not at all.</summary>
public sealed class BenchmarkImporter(ReportingStore store, TimeProvider clock, ImportOptions options)
{
    /// <summary>Name of the source in the load history.</summary>
    public const string Source = ComparatorQueries.LoadSource;

    /// <summary>Replaces the figures that this edition has of the measures in the file; other editions stay.</summary>
    /// <exception cref="ImportRefusedException">Nothing was changed.</exception>
    public async Task<LoadReport> ImportAsync(string path, BenchmarkRequest request, CancellationToken cancellationToken)
    {
        if (BenchmarkRequestCheck.Faults(request) is { Count: > 0 } faults)
        {
            throw new ImportRefusedException(faults);
        }

        var startedAt = clock.WholeSecond();
        var findings = new FindingLog(options.StoredFindings);
        var file = Read(path, findings);
        await using var transaction = await StoreTransaction.BeginAsync(store, cancellationToken);
        var edition = request.Edition ?? file.LatestYear.ToString(CultureInfo.InvariantCulture);
        await ReplaceAsync(transaction, file, edition, cancellationToken);
        await KeepSettingsAsync(transaction, file, request.Comparators, cancellationToken);
        var state = new LoadState(new ImportRequest { AsAt = request.AsAt }, options);
        var report = await new LoadRecorder(Source, transaction, state).RecordAsync(
            new LoadReport
            {
                LoadId = 0,
                Source = Source,
                AsAt = request.AsAt,
                StartedAt = startedAt,
                FinishedAt = clock.WholeSecond(),
                Children = 0,
                Tables = [file.Report],
                Findings = findings.Findings,
                NotSupplied = [],
                Skipped = [],
            },
            cancellationToken);
        await FiguresStamp.TurnAsync(transaction.Context, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return report;
    }

    private static async Task ReplaceAsync(StoreTransaction transaction, BenchmarkFile file, string edition, CancellationToken cancellationToken)
    {
        var measures = file.Figures.Select(figure => figure.MeasureId).Distinct().ToList();
        await transaction.Context.Comparators
            .Where(figure => figure.Edition == edition && measures.Contains(figure.MeasureId))
            .ExecuteDeleteAsync(cancellationToken);
        await using var writer = transaction.Writer<Comparator>();
        foreach (var figure in file.Figures)
        {
            writer.Write(figure with { Edition = edition });
        }

        await writer.FlushAsync(cancellationToken);
    }

    /// <summary>What was said stays until something else is said. The own region follows from the authority, unless it was said.</summary>
    private static async Task KeepSettingsAsync(StoreTransaction transaction, BenchmarkFile file, ComparatorSettings said, CancellationToken cancellationToken)
    {
        var kept = await ComparatorSettings.ReadAsync(transaction.Context, cancellationToken);
        if (said.RegionCode is null && (said.AuthorityCode is not null || kept.RegionCode is null) && (said.AuthorityCode ?? kept.AuthorityCode) is { } own)
        {
            said = said with { RegionCode = file.Regions.FirstOrDefault(area => ComparatorAreas.Same(area.Key, own)).Value is { Length: > 0 } region ? region : null };
        }

        foreach (var (name, value) in said.Values())
        {
            await StoreSettings.SetAsync(transaction.Context, name, value, cancellationToken);
        }

        if (file.Regions.Count == 0)
        {
            return;
        }

        var sought = (said.NeighbourCodes.Count > 0 ? said.NeighbourCodes : kept.NeighbourCodes).Append(said.AuthorityCode ?? kept.AuthorityCode).OfType<string>();
        foreach (var code in sought.Where(code => !file.Regions.Keys.Any(area => ComparatorAreas.Same(area, code))))
        {
            file.Flag(null, "new_la_code", $"The authority {code}, that figures are to be compared with, is not in the file. Check the code; an authority whose code has changed is written with both, as E08000016/E08000038.");
        }
    }

    private BenchmarkFile Read(string path, FindingLog findings)
    {
        try
        {
            var label = Path.GetFileName(path);
            label = label[..Math.Min(label.Length, TextLength.Label)];
            using var reader = CsvRowReader.Open(path, label, options.LongestLine);
            var file = new BenchmarkFile(label, findings);
            file.Read(reader);
            return file;
        }
        catch (SourceFaultException fault)
        {
            throw new ImportRefusedException([fault.Fault]);
        }
    }
}
