using Dashboard.Data.Reporting;
using Dashboard.Data.Store;
using Dashboard.Import.Checks;
using Dashboard.Import.Contract;
using Dashboard.Import.Loading;
using Dashboard.Import.Reading;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Import.Practice;

/// <summary>Local words for an import of the SSD: from code_map.csv beside it, or from the store.</summary>
internal static class CodeMapReader
{
    public static async Task<LocalWords> ReadAsync(IRowSource source, LoadState state, StoreTransaction transaction, CancellationToken cancellationToken) =>
        source is CsvFolder && source.Has(PracticeContract.CodeMap())
            ? FromFolder(source, state, cancellationToken)
            : Words(await transaction.Context.Set<CodeMapping>().ToListAsync(cancellationToken));

    /// <summary>The words of one table.</summary>
    public static LocalWords Words(IEnumerable<CodeMapping> mappings)
    {
        var words = new LocalWords();
        foreach (var mapping in mappings)
        {
            words.Add(mapping.Field, mapping.SourceValue, mapping.Code);
        }

        return words;
    }

    /// <summary>Faulty rows of the file are reported by the import of the templates, to which it belongs.</summary>
    private static LocalWords FromFolder(IRowSource source, LoadState state, CancellationToken cancellationToken)
    {
        var plan = LoadPlan.Make(source, [PracticeContract.CodeMap()]);
        var table = (SourceTable<CodeMapping>)plan.Tables[0];
        if (!plan.Headers.ContainsKey(table))
        {
            return LocalWords.None;
        }

        try
        {
            using var reader = source.Open(table);
            var load = new TableLoad<CodeMapping>(table, new LoadState(state.Request, state.Options), source.Label(table));
            load.ReadAll(reader, _ => { }, cancellationToken);
            return Words(load.Records);
        }
        catch (SourceFaultException fault)
        {
            throw new ImportRefusedException([fault.Fault]);
        }
    }
}
