using System.Globalization;
using System.Text;
using System.Xml;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Reads the rows of a sheet one after the other.</summary>
internal sealed class SheetReader(Stream part, List<string> texts, int columns) : IDisposable
{
    private readonly XmlReader _reader = WorkbookXml.Open(part);
    private readonly StringBuilder _buffer = new();
    private readonly SheetCell[] _cells = new SheetCell[columns];

    /// <summary>Row as Excel counts it.</summary>
    public int RowNumber { get; private set; }

    /// <summary>Cells of the row that have been set, up to the last one that holds anything.</summary>
    public int Count { get; private set; }

    public SheetCell this[int column] => column < Count ? _cells[column] : default;

    /// <summary>Goes to the next row that holds anything.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            if (_reader.IsAt("row"))
            {
                RowNumber = int.TryParse(_reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : RowNumber + 1;
                ReadCells();
                if (Count > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private void ReadCells()
    {
        Array.Clear(_cells);
        Count = 0;
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var next = 0;
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.LocalName == "row"))
        {
            if (!_reader.IsAt("c"))
            {
                continue;
            }

            var column = Column(_reader.GetAttribute("r")) ?? next;
            next = column + 1;
            var cell = ReadCell(_reader.GetAttribute("t"));
            if (cell.Text is not null && column < _cells.Length)
            {
                _cells[column] = cell;
                Count = Math.Max(Count, next);
            }
        }
    }

    private SheetCell ReadCell(string? type)
    {
        if (_reader.IsEmptyElement)
        {
            return default;
        }

        string? value = null;
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.LocalName == "c"))
        {
            if (_reader.IsAt("is"))
            {
                value = _reader.ReadTexts(_buffer);
            }
            else if (_reader.IsAt("v") && !_reader.IsEmptyElement)
            {
                value = _reader.Read() && _reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace ? _reader.Value : "";
            }
        }

        if (value is null)
        {
            return default;
        }

        if (type == "s")
        {
            value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "";
        }

        return type is null or "n" ? new SheetCell(CellText.Number(value), IsNumber: true) : new SheetCell(CellText.Clean(value), IsNumber: false);
    }

    /// <summary>Position of a cell named like "BC12".</summary>
    private static int? Column(string? name)
    {
        var column = 0;
        foreach (var letter in name ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
