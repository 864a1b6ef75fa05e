namespace Dashboard.Import.Reading;

/// <summary>Reads one table row by row.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>Columns of the source, trimmed; empty when the file has no header.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Row in the file, the header being row 1.</summary>
    int RowNumber { get; }

    /// <summary>Why the current row cannot be read.</summary>
    RowFault Fault { get; }

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="SourceFaultException">The file cannot be read on.</exception>
    bool Read();

    /// <summary>Text of one column of the current row.</summary>
    string? Value(int column);
}
