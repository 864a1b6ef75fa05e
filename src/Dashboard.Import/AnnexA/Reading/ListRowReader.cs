using System.Xml;
using Dashboard.Import.Contract;
using Dashboard.Import.Reading;

namespace Dashboard.Import.AnnexA.Reading;

/// <summary>Reads the rows of one list, every value as the text that a CSV file would hold: dates as YYYY-MM-DD, codes as they are stored.</summary>
internal sealed class ListRowReader : IRowReader
{
    private readonly WorkbookFile _workbook;
    private readonly SheetReader _sheet;
    private readonly ListColumn?[] _columns;

    public ListRowReader(WorkbookFile workbook, FoundSheet found, AnnexAList list)
    {
        _workbook = workbook;
        Columns = found.Columns;
        _columns = [.. found.Columns.Select(name => list.ListColumns.FirstOrDefault(column => column.Column.Name == name))];
        _sheet = workbook.OpenSheet(found.Name);
        while (!found.IsEmpty && _sheet.RowNumber < found.HeadingRow && _sheet.Read())
        {
        }
    }

    public IReadOnlyList<string> Columns { get; }

    public int RowNumber => _sheet.RowNumber;

    public RowFault Fault => RowFault.None;

    public bool Read()
    {
        try
        {
            // Rows that hold something in columns of nobody's only are no rows of the list.
            while (_sheet.Read())
            {
                for (var column = 0; column < _columns.Length; column++)
                {
                    if (_columns[column] is not null && _sheet[column].Text is not null)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw _workbook.Damaged();
        }
    }

    public string? Value(int column)
    {
        var cell = _sheet[column];
        if (cell.Text is not { } text || _columns[column] is not { } known)
        {
            return cell.Text;
        }

        return known.Column.Kind == ColumnKind.Date ? CellText.Date(cell, _workbook.From1904)
            : known.Words is { } words ? words.Stored(text)
            : text;
    }

    public void Dispose() => _sheet.Dispose();
}
