using System.Threading.Channels;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Reading;

namespace Dashboard.Import.Loading;

/// <summary>One load: reads and checks on one thread, writes on another, and commits only when nothing speaks against it.</summary>
internal sealed class LoadRun(SourceKind kind, LoadPlan plan, LoadState state, StoreTransaction transaction, IProgress<ImportProgress>? progress)
{
    /// <summary>Tables read ahead of the writer.</summary>
    private const int TablesAhead = 1;

    private readonly List<TableLoad> _loads = [];

    /// <summary>The tables in the order of reading.</summary>
    public IReadOnlyList<TableLoad> Loads => _loads;

    /// <summary>Replaces the tables of the source.</summary>
    /// <exception cref="ImportRefusedException">The source may not be loaded; the transaction must be thrown away.</exception>
    public async Task ReplaceAsync(CancellationToken cancellationToken)
    {
        var targets = kind.Targets.Distinct().Select(target => transaction.Context.Model.FindEntityType(target)!).ToList();
        await transaction.ClearForRefillAsync(targets, cancellationToken);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<TableLoad>(TablesAhead);
        var reading = Task.Run(() => ReadAllAsync(channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var load in channel.Reader.ReadAllAsync(stop.Token))
            {
                if (state.Faults.Count == 0)
                {
                    await Task.Run(() => load.WriteAsync(transaction, stop.Token), CancellationToken.None);
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading;
        kind.Complete(state);
        if (state.Faults.Count > 0)
        {
            throw new ImportRefusedException(state.Faults);
        }

        await kind.WriteAsync(transaction, cancellationToken);
        await transaction.RestoreIndexesAsync(cancellationToken);
    }

    private async Task ReadAllAsync(ChannelWriter<TableLoad> writer, CancellationToken cancellationToken)
    {
        try
        {
            long rows = 0;
            foreach (var table in plan.Tables)
            {
                var load = table.Begin(state, plan.Source.Label(table));
                _loads.Add(load);
                if (plan.Headers.ContainsKey(table))
                {
                    var before = rows;
                    ReadOne(load, read => Report(load, before + read), cancellationToken);
                    rows += load.Read;
                    await writer.WriteAsync(load, cancellationToken);
                }
            }

            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.Complete(exception);
            throw;
        }
    }

    private void ReadOne(TableLoad load, Action<int> report, CancellationToken cancellationToken)
    {
        report(0);
        try
        {
            using var reader = plan.Source.Open(load.Table);
            load.ReadAll(reader, report, cancellationToken);
        }
        catch (SourceFaultException fault)
        {
            state.Faults.Add(fault.Fault);
            return;
        }

        if (load.Table.Required && load.Read == 0)
        {
            load.Refuse(null, null, "The table has no rows. Export it again, with its data.");
        }
    }

    private void Report(TableLoad load, long rows) => progress?.Report(new ImportProgress(load.Label, _loads.Count - 1, plan.Tables.Count, rows));
}
