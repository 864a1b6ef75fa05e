using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.AnnexA.Records;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;

namespace Dashboard.Import.AnnexA;

/// <summary>An Annex A workbook as a source: it fills the tables that the SSD fills, and takes its place.</summary>
internal sealed class AnnexAKind : SourceKind
{
    private readonly ImportOptions _options;
    private readonly AnnexARecords _records;

    public AnnexAKind(DateOnly asAt, ImportOptions options)
        : this(asAt, options, AnnexAContract.Lists())
    {
    }

    private AnnexAKind(DateOnly asAt, ImportOptions options, IReadOnlyList<AnnexAList> lists)
        : base(AnnexAContract.Source, lists)
    {
        _options = options;
        _records = new AnnexARecords(asAt);
        Lists = lists;
        foreach (var list in lists)
        {
            list.Gathered = _records;
        }
    }

    public IReadOnlyList<AnnexAList> Lists { get; }

    public override IReadOnlyList<string> Replaces => SsdContract.ChildLevelSources;

    public override IEnumerable<Type> Targets => SsdContract.Tables(_options).Select(table => table.Target);

    /// <summary>Local words are kept by SSD column; the headings that feed the column take them over.</summary>
    public void TakeWords(LocalWords words)
    {
        foreach (var column in Lists.SelectMany(list => list.ListColumns))
        {
            foreach (var field in column.Feeds)
            {
                words.Share(field, column.Column.Name);
            }
        }
    }

    public override void Complete(LoadState state)
    {
        state.Children.Add(_records.ChildIds);
        if (state.Faults.Count == 0 && state.Children.Count == 0)
        {
            state.Faults.Add(new ImportFault("", null, null, "No row of any list could be loaded. Look at the column Child Unique ID, and that the sheets hold the lists and not the empty template."));
        }

        if (state.Faults.Count == 0 && state.ShrinkFault() is { } reason)
        {
            state.Faults.Add(new ImportFault("", null, null, reason));
        }

        if (state.Faults.Count == 0)
        {
            _records.Complete(_options);
        }
    }

    public override Task WriteAsync(StoreTransaction transaction, CancellationToken cancellationToken) => _records.WriteAsync(transaction, cancellationToken);

    public override IEnumerable<FieldSupply> Supply(LoadPlan plan, IReadOnlyList<TableLoad> loads)
    {
        var fed = loads
            .Where(load => plan.Headers.ContainsKey(load.Table))
            .SelectMany(load => ((AnnexAList)load.Table).ListColumns
                .Where(column => plan.Headers[load.Table].Has(column.Column))
                .SelectMany(column => column.Feeds.Select(field => (Field: field, Rows: load.Read, Filled: load.Filled(column.Column)))))
            .GroupBy(item => item.Field)
            .ToDictionary(group => group.Key, group => (Rows: group.Sum(item => item.Rows), Filled: group.Sum(item => item.Filled)), StringComparer.Ordinal);
        return SsdContract.Tables(_options).SelectMany(table => table.Columns.Select(column =>
        {
            var supplied = fed.TryGetValue($"{table.Name}.{column.Name}", out var count);
            return new FieldSupply { Source = Name, Table = table.Name, Column = column.Name, Supplied = supplied, Rows = count.Rows, Filled = count.Filled };
        }));
    }
}
