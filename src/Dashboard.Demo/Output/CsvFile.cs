using System.Text;

namespace Dashboard.Demo.Output;

/// <summary>One CSV file being written: UTF-8, RFC 4180 quoting, line feeds, one header row.</summary>
internal sealed class CsvFile : IDisposable
{
    private const int FlushAt = 1 << 15;

    private readonly FileStream _stream;
    private readonly StringBuilder _buffer = new(FlushAt + 4096);
    private readonly byte[] _bytes = new byte[(FlushAt + 4096) * 4];
    private readonly string[] _columns;
    private readonly DateStyle _style;

    public CsvFile(string folder, string name, string columns, DateStyle style = DateStyle.Iso)
    {
        Name = name + ".csv";
        _columns = columns.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _style = style;
        _stream = new FileStream(Path.Combine(folder, Name), FileMode.Create, FileAccess.Write, FileShare.Read, 1);
        _buffer.AppendJoin(',', _columns).Append('\n');
    }

    public string Name { get; }

    public long Rows { get; private set; }

    public void Row(params ReadOnlySpan<Cell> cells)
    {
        if (cells.Length != _columns.Length)
        {
            throw new InvalidOperationException($"{Name} has {_columns.Length} columns, the row {cells.Length}.");
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                _buffer.Append(',');
            }

            if (cells[i].Date is { } date)
            {
                Append(date);
            }
            else if (cells[i].Text is { Length: > 0 } text)
            {
                Append(text);
            }
        }

        _buffer.Append('\n');
        Rows++;
        if (_buffer.Length >= FlushAt)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        _stream.Dispose();
    }

    private void Append(DateOnly date)
    {
        var (year, month, day) = date;
        if (_style == DateStyle.British)
        {
            Two(day).Append('/');
            Two(month).Append('/').Append(year);
            return;
        }

        _buffer.Append(year).Append('-');
        Two(month).Append('-');
        Two(day).Append(_style switch
        {
            DateStyle.IsoMidnight => "T00:00:00",
            DateStyle.SqlMidnight => " 00:00:00.000",
            _ => "",
        });
    }

    private StringBuilder Two(int number) => _buffer.Append((char)('0' + (number / 10))).Append((char)('0' + (number % 10)));

    private void Append(string text)
    {
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            _buffer.Append(text);
            return;
        }

        _buffer.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private void Flush()
    {
        foreach (var chunk in _buffer.GetChunks())
        {
            for (var at = 0; at < chunk.Length; at += FlushAt)
            {
                var part = chunk.Span.Slice(at, Math.Min(FlushAt, chunk.Length - at));
                _stream.Write(_bytes, 0, Encoding.UTF8.GetBytes(part, _bytes));
            }
        }

        _buffer.Clear();
    }
}
