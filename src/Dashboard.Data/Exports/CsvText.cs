using System.Globalization;
using System.Text;

namespace Dashboard.Data.Exports;

/// <summary>Writes rows of CSV (RFC 4180) that are safe to open in a spreadsheet: text that looks like a formula is neutralised.</summary>
public sealed class CsvText(TextWriter writer)
{
    private const string FormulaStarts = "=+-@\t\r";

    private readonly StringBuilder _line = new();

    /// <summary>Adds a cell of text.</summary>
    public CsvText Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        var safe = FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        _ = safe.AsSpan().IndexOfAny(",\"\r\n") >= 0
            ? _line.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
            : _line.Append(safe);
        return this;
    }

    /// <summary>Adds a cell with a number of up to six decimals; empty when not known.</summary>
    public CsvText Number(double? number)
    {
        Separate();
        _line.Append(number?.ToString("0.######", CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Adds a cell with a date as yyyy-MM-dd; empty when not known.</summary>
    public CsvText Date(DateOnly? date)
    {
        Separate();
        _line.Append(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes the row.</summary>
    public void EndRow()
    {
        // The first character is the separator before the first cell.
        writer.Write(_line.ToString(1, Math.Max(0, _line.Length - 1)));
        writer.Write("\r\n");
        _line.Clear();
    }

    private void Separate() => _line.Append(',');
}
