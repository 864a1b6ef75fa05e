using System.Data.Common;
using System.Globalization;

namespace Dashboard.Import.Reading;

/// <summary>Reads the result of one query, every value as the text that a CSV file would hold.</summary>
internal sealed class DatabaseRowReader(DbConnection connection, string? query, IReadOnlyList<string> columns, string label) : IRowReader
{
    private DbCommand? _command;
    private DbDataReader? _reader;

    public IReadOnlyList<string> Columns => columns;

    /// <summary>Counted like rows of a file with a header.</summary>
    public int RowNumber { get; private set; } = 1;

    public RowFault Fault { get; private set; }

    public bool Read()
    {
        try
        {
            if (_reader is null)
            {
                if (query is null)
                {
                    return false;
                }

                _command = connection.CreateCommand();
                _command.CommandText = query;
                _command.CommandTimeout = 0;
                _reader = _command.ExecuteReader();
            }

            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (DbException)
        {
            throw new SourceFaultException(new ImportFault(label, RowNumber, null, "The source database stopped answering while this table was read. Try again."));
        }

        RowNumber++;
        Fault = RowFault.None;
        for (var index = 0; index < columns.Count; index++)
        {
            if (_reader.GetFieldType(index) == typeof(string) && !_reader.IsDBNull(index) && _reader.GetString(index).Contains('\0', StringComparison.Ordinal))
            {
                Fault = RowFault.NullCharacter;
            }
        }

        return true;
    }

    public string? Value(int column) => _reader!.IsDBNull(column) ? null : _reader.GetValue(column) switch
    {
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    public void Dispose()
    {
        _reader?.Dispose();
        _command?.Dispose();
    }
}
