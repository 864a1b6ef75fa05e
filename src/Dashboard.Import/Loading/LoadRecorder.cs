using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import.Loading;

/// <summary>Writes what a load did into the load history, within the transaction of the load.</summary>
internal sealed class LoadRecorder(string source, StoreTransaction transaction, LoadState state)
{
    public async Task<LoadReport> RecordAsync(SourceKind kind, LoadPlan plan, IReadOnlyList<TableLoad> loads, DateTime startedAt, DateTime finishedAt, IReadOnlyList<string> skipped, CancellationToken cancellationToken)
    {
        var report = new LoadReport
        {
            LoadId = 0,
            Source = source,
            AsAt = state.Request.AsAt,
            StartedAt = startedAt,
            FinishedAt = finishedAt,
            Children = state.Children.Count,
            Tables = [.. loads.Where(load => plan.Headers.ContainsKey(load.Table)).Select(load => load.Report)],
            Findings = state.Findings.Findings,
            UnknownValues = state.Unknown.All,
            NotSupplied = plan.NotSupplied(),
            Skipped = skipped,
        };
        report = await RecordAsync(report, cancellationToken);
        await transaction.Context.Set<FieldSupply>().Where(field => kind.Replaces.Contains(field.Source)).ExecuteDeleteAsync(cancellationToken);
        await WriteAsync(kind.Supply(plan, loads), cancellationToken);
        return report;
    }

    /// <summary>Writes a report as the next load of its source; it comes back with its number.</summary>
    public async Task<LoadReport> RecordAsync(LoadReport report, CancellationToken cancellationToken)
    {
        report = report with { LoadId = await AddLoadAsync(report, cancellationToken) };
        await WriteDetailsAsync(report, cancellationToken);
        await ForgetOldFindingsAsync(report.LoadId, cancellationToken);
        return report;
    }

    private async Task<int> AddLoadAsync(LoadReport report, CancellationToken cancellationToken)
    {
        var load = new Load
        {
            Source = source,
            StartedAt = report.StartedAt,
            FinishedAt = report.FinishedAt,
            AsAt = report.AsAt,
            Read = report.Read,
            Loaded = report.Loaded,
            Rejected = report.Rejected,
            Flagged = report.Flagged,
            Children = report.Children,
        };
        transaction.Context.Add(load);
        await transaction.Context.SaveChangesAsync(cancellationToken);
        transaction.Context.ChangeTracker.Clear();
        return load.Id;
    }

    private async Task WriteDetailsAsync(LoadReport report, CancellationToken cancellationToken)
    {
        await WriteAsync(
            report.Tables.Select(table => new LoadTable
            {
                LoadId = report.LoadId,
                Table = table.Table,
                Read = table.Read,
                Loaded = table.Loaded,
                Rejected = table.Rejected,
                Flagged = table.Flagged,
            }),
            cancellationToken);
        await WriteAsync(
            report.Findings.Select((finding, index) => new LoadFinding
            {
                LoadId = report.LoadId,
                Number = index + 1,
                File = finding.File,
                Row = finding.Row,
                Column = finding.Column,
                Kind = finding.Kind,
                ValueClass = finding.ValueClass,
                Reason = finding.Reason,
            }),
            cancellationToken);
        await WriteAsync(
            report.UnknownValues.Select((value, index) => new UnknownValue
            {
                LoadId = report.LoadId,
                Number = index + 1,
                File = value.File,
                Column = value.Column,
                Value = value.Value,
                Rows = value.Rows,
            }),
            cancellationToken);
    }

    /// <summary>A nightly load with many findings would otherwise fill the store with them.</summary>
    private async Task ForgetOldFindingsAsync(int loadId, CancellationToken cancellationToken)
    {
        var kept = await transaction.Context.Loads
            .Where(load => load.Source == source && load.Id <= loadId)
            .OrderByDescending(load => load.Id).Take(state.Options.LoadsWithFindings)
            .Select(load => load.Id).ToListAsync(cancellationToken);
        var oldest = kept.Count == 0 ? loadId : kept[^1];
        var forgotten = await transaction.Context.Loads
            .Where(load => load.Source == source && load.Id < oldest).Select(load => load.Id).ToListAsync(cancellationToken);
        if (forgotten.Count > 0)
        {
            await transaction.Context.LoadFindings.Where(finding => forgotten.Contains(finding.LoadId)).ExecuteDeleteAsync(cancellationToken);
            await transaction.Context.UnknownValues.Where(value => forgotten.Contains(value.LoadId)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task WriteAsync<TRow>(IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var writer = transaction.Writer<TRow>();
        foreach (var row in rows)
        {
            writer.Write(row);
        }

        await writer.FlushAsync(cancellationToken);
    }
}
