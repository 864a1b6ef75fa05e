using System.Runtime.InteropServices;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Normalising;
using Dashboard.Import.Reading;

namespace Dashboard.Import.Loading;

/// <summary>Reads one table into memory, keeping the last row of each key, and writes it.</summary>
/// <remarks>
/// Only one or two tables are in memory at a time. They are held whole because an earlier row with the same key must not
/// reach the store, and bulk copy cannot take a row back.
/// </remarks>
internal sealed class TableLoad<TRecord>(SourceTable<TRecord> table, LoadState state, string label) : TableLoad(table, state, label)
    where TRecord : class
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<(TRecord? Record, int Row)> _rows = [];

    /// <summary>Records to be written, with their rows.</summary>
    public IEnumerable<(TRecord Record, int Row)> Rows => _rows.Where(row => row.Record is not null)!;

    public IEnumerable<TRecord> Records => Rows.Select(row => row.Record);

    public override void ReadAll(IRowReader reader, Action<int> progress, CancellationToken cancellationToken)
    {
        var places = TableHeader.Of(Table, reader.Columns).Places;
        while (reader.Read())
        {
            if (++Read % RowsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress(Read);
            }

            Row.Start(reader.RowNumber);
            if (reader.Fault != RowFault.None)
            {
                Row.Reject(null, null, RowFaultReason.Of(reader.Fault));
                Reject();
                continue;
            }

            for (var index = 0; index < places.Length; index++)
            {
                Row.Values[index] = places[index] < 0 ? null : Placeholders.Clean(reader.Value(places[index]));
            }

            Count(Row.Values);
            Take(table.Map(Row));
        }

        _positions.Clear();
        _positions.TrimExcess();
        table.Complete(this, State);
    }

    public override async Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        await table.WriteAsync(transaction, Records, cancellationToken);
        _rows.Clear();
        _rows.TrimExcess();
    }

    private void Take(TRecord? record)
    {
        if (Row.Rejection is not null)
        {
            Reject();
            return;
        }

        foreach (var flag in Row.Flags)
        {
            Flag(Row.Number, flag);
        }

        ref var position = ref CollectionsMarshal.GetValueRefOrAddDefault(_positions, Row.Key, out var seen);
        if (seen)
        {
            var earlier = _rows[position];
            Rejected++;
            NotUsed -= earlier.Record is null ? 1 : 0;
            Note(earlier.Row, new RowNote(KeyColumns, "repeated key", $"Row {Row.Number} has the same key. The last row is kept."), FindingKind.Duplicate);
            _rows[position] = default;
        }

        position = _rows.Count;
        _rows.Add((record, Row.Number));
        NotUsed += record is null ? 1 : 0;
    }

    private string KeyColumns => string.Join(", ", Table.Columns.Where(column => column.IsKey).Select(column => column.Name));

    private void Reject()
    {
        Rejected++;
        Note(Row.Number, Row.Rejection!, FindingKind.Rejected);
    }
}
