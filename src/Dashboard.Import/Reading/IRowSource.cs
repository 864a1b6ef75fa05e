using Dashboard.Import.Contract;

namespace Dashboard.Import.Reading;

/// <summary>A set of tables: a folder of CSV files or a database.</summary>
internal interface IRowSource
{
    /// <summary>Files or tables found that are no part of any contract.</summary>
    IReadOnlyList<string> Others(IReadOnlyCollection<SourceTable> contract);

    /// <summary>Name of a table in messages.</summary>
    string Label(SourceTable table);

    /// <summary>How to supply a table that is missing, for messages.</summary>
    string HowToSupply(SourceTable table);

    /// <summary>Whether the table is there.</summary>
    bool Has(SourceTable table);

    /// <summary>Opens a table that is there.</summary>
    /// <exception cref="SourceFaultException">The file cannot be read.</exception>
    IRowReader Open(SourceTable table);
}
