namespace Dashboard.Import.AnnexA.Writing;

/// <summary>Records of the store by type and child.</summary>
internal sealed class RecordTables
{
    private readonly Dictionary<Type, (object All, object ByChild)> _tables = [];

    public void Add<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, string> childOf)
        where TRecord : class => _tables[typeof(TRecord)] = (records, records.ToLookup(childOf, StringComparer.Ordinal));

    public IReadOnlyList<TRecord> Of<TRecord>()
        where TRecord : class => (IReadOnlyList<TRecord>)_tables[typeof(TRecord)].All;

    public IEnumerable<TRecord> Of<TRecord>(string childId)
        where TRecord : class => ((ILookup<string, TRecord>)_tables[typeof(TRecord)].ByChild)[childId];
}
