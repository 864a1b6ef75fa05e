using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dashboard.Import.Reading;

/// <summary>Reads one CSV file: UTF-8, comma, RFC 4180 quoting, any line ends.</summary>
internal sealed class CsvRowReader : IRowReader
{
    private const int BufferSize = 1 << 16;

    private static readonly (char Character, string Name)[] OtherSeparators = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    private readonly GuardedText _text;
    private readonly CsvParser _parser;
    private readonly string _label;

    private CsvRowReader(GuardedText text, string label)
    {
        _text = text;
        _label = label;
        _parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            BadDataFound = null,
            BufferSize = BufferSize,
            ProcessFieldBufferSize = 1024,
        });
    }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public int RowNumber => _parser.Row;

    public RowFault Fault { get; private set; }

    public static CsvRowReader Open(string file, string label, int longestLine)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceFaultException(new ImportFault(label, null, null, "The file cannot be opened. Check that it may be read and that no other program holds it."));
        }

        var reader = new CsvRowReader(new GuardedText(stream, label, longestLine), label);
        try
        {
            reader.ReadHeader();
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public bool Read()
    {
        while (_parser.Read())
        {
            Fault = _text.FaultOf(_parser.Row);
            if (Fault == RowFault.None)
            {
                if (_parser.Count == 1 && _parser[0].Length == 0)
                {
                    continue;
                }

                if (_parser.Count != Columns.Count && !OnlyEmptyExtras())
                {
                    Fault = RowFault.ColumnCount;
                }
            }

            return true;
        }

        _text.ThrowIfInsideQuotes();
        return false;
    }

    public string? Value(int column) => _parser[column];

    public void Dispose()
    {
        _parser.Dispose();
        _text.Dispose();
    }

    private bool OnlyEmptyExtras()
    {
        for (var index = Columns.Count; index < _parser.Count; index++)
        {
            if (_parser[index].Length > 0)
            {
                return false;
            }
        }

        return _parser.Count > Columns.Count;
    }

    private void ReadHeader()
    {
        if (!_parser.Read())
        {
            return;
        }

        _text.ThrowIfInsideQuotes();
        if (_text.FaultOf(1) != RowFault.None)
        {
            throw Refuse("The header cannot be read. Write the column names in the first row, separated by commas.");
        }

        var columns = Enumerable.Range(0, _parser.Count).Select(index => _parser[index].Trim()).ToList();
        if (columns is [{ } only])
        {
            foreach (var (character, name) in OtherSeparators)
            {
                if (only.Contains(character, StringComparison.Ordinal))
                {
                    throw Refuse($"The columns are separated by {name}. Save the file with commas between the columns.");
                }
            }
        }

        // A separator at the end of the header is a nameless column, not a repeated one.
        var repeated = columns.Where(column => column.Length > 0).GroupBy(column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            throw new SourceFaultException(new ImportFault(_label, 1, repeated.Key, "The header names this column more than once. Keep one column of that name."));
        }

        if (columns is [""])
        {
            columns = [];
        }

        Columns = columns;
    }

    private SourceFaultException Refuse(string reason) => new(new ImportFault(_label, 1, null, reason));
}
