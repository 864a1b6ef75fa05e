using Dashboard.Import.Contract;
using Dashboard.Import.Reading;

namespace Dashboard.Import.Loading;

/// <summary>What is to be loaded: the tables in order, and the headers of those that the source has.</summary>
internal sealed class LoadPlan
{
    private LoadPlan(IRowSource source, IReadOnlyList<SourceTable> tables, Dictionary<SourceTable, TableHeader> headers)
    {
        Source = source;
        Tables = tables;
        Headers = headers;
    }

    public IRowSource Source { get; }

    public IReadOnlyList<SourceTable> Tables { get; }

    public IReadOnlyDictionary<SourceTable, TableHeader> Headers { get; }

    /// <summary>Reads all headers.</summary>
    /// <exception cref="ImportRefusedException">A required table or column is missing, or a header cannot be read; all such reasons are listed.</exception>
    public static LoadPlan Make(IRowSource source, IReadOnlyList<SourceTable> tables)
    {
        var faults = new List<ImportFault>();
        var headers = new Dictionary<SourceTable, TableHeader>();
        foreach (var table in tables)
        {
            if (source.Has(table))
            {
                Inspect(source, table, headers, faults);
            }
            else if (table.Required)
            {
                faults.Add(new ImportFault(source.Label(table), null, null, "This table is required and is not there. " + source.HowToSupply(table)));
            }
        }

        if (faults.Count == 0 && !tables.Any(source.Has))
        {
            faults.Add(new ImportFault("", null, null, $"There is nothing to import: none of the tables was found. The first would be {source.Label(tables[0])}."));
        }

        return faults.Count > 0 ? throw new ImportRefusedException(faults) : new LoadPlan(source, tables, headers);
    }

    /// <summary>Tables and columns of the contract that the source lacks.</summary>
    public IReadOnlyList<string> NotSupplied() =>
        [.. Tables.SelectMany(table => Headers.TryGetValue(table, out var header)
            ? table.Columns.Where(column => !header.Has(column)).Select(column => $"{table.Name}.{column.Name}")
            : [table.Name])];

    /// <summary>Files and columns that are not read.</summary>
    public IReadOnlyList<string> Skipped(IReadOnlyCollection<SourceTable> known) =>
        [.. Source.Others(known), .. Headers.SelectMany(header => header.Value.Others.Select(column => $"{Source.Label(header.Key)}: column {column}"))];

    private static void Inspect(IRowSource source, SourceTable table, Dictionary<SourceTable, TableHeader> headers, List<ImportFault> faults)
    {
        try
        {
            using var reader = source.Open(table);
            if (reader.Columns.Count == 0)
            {
                if (table.Required)
                {
                    faults.Add(new ImportFault(source.Label(table), null, null, "The file is empty. Export it again, with header and rows."));
                }

                return;
            }

            var header = TableHeader.Of(table, reader.Columns);
            headers[table] = header;
            faults.AddRange(table.Columns
                .Where(column => column.MustBeThere && !header.Has(column))
                .Select(column => new ImportFault(source.Label(table), 1, column.Name, "This column is required and is not there. Add it to the export.")));
        }
        catch (SourceFaultException fault)
        {
            faults.Add(fault.Fault);
        }
    }
}
