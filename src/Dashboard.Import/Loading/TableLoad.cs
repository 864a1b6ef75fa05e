using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Reading;

namespace Dashboard.Import.Loading;

/// <summary>One table of one load: counts, and the rows on their way.</summary>
internal abstract class TableLoad(SourceTable table, LoadState state, string label)
{
    /// <summary>Rows between two looks at the cancellation token.</summary>
    public const int RowsBetweenChecks = 5000;

    private readonly int[] _filled = new int[table.Columns.Count];

    public SourceTable Table { get; } = table;

    /// <summary>Name in messages.</summary>
    public string Label { get; } = label;

    public int Read { get; protected set; }

    public int Rejected { get; protected set; }

    public int Flagged { get; private set; }

    public int NotUsed { get; protected set; }

    protected LoadState State { get; } = state;

    protected Row Row { get; } = new(table, state);

    public TableReport Report => new() { Table = Label, Read = Read, Loaded = Read - Rejected, Rejected = Rejected, Flagged = Flagged, NotUsed = NotUsed };

    /// <summary>Reads all rows.</summary>
    public abstract void ReadAll(IRowReader reader, Action<int> progress, CancellationToken cancellationToken);

    /// <summary>Writes what was read.</summary>
    public abstract Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Sets a value of an accepted row aside, found after the row was read.</summary>
    public void Flag(int row, Column column, string valueClass, string reason) => Flag(row, new RowNote(column.Name, valueClass, reason));

    /// <summary>A reason to refuse the load.</summary>
    public void Refuse(int? row, Column? column, string reason) => State.Faults.Add(new ImportFault(Label, row, column?.Name, reason));

    /// <summary>Rows with a value in a column.</summary>
    public int Filled(Column column) => _filled[column.Ordinal];

    /// <summary>What the source supplies of the table.</summary>
    public IEnumerable<FieldSupply> Supply(string source, TableHeader? header) =>
        Table.Columns.Select(column => new FieldSupply
        {
            Source = source,
            Table = Table.Name,
            Column = column.Name,
            Supplied = header?.Has(column) ?? false,
            Rows = Read,
            Filled = _filled[column.Ordinal],
        });

    protected void Flag(int row, RowNote note)
    {
        Flagged++;
        Note(row, note, FindingKind.Flagged);
    }

    protected void Note(int row, RowNote note, string kind)
    {
        State.Findings.Add(new ImportFinding(Label, row, note.Column, kind, note.ValueClass, note.Reason));
        if (note is { Column: { } column, Unknown: { } text })
        {
            State.Unknown.Add(Label, column, text);
        }
    }

    protected void Count(string?[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is not null)
            {
                _filled[index]++;
            }
        }
    }
}
