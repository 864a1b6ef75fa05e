using System.Globalization;
using System.Text;

namespace Dashboard.Demo.Tests;

/// <summary>A written file read back, with a reader of the tests' own.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns;

    private Table(string[] header, List<string[]> rows)
    {
        Header = header;
        Rows = rows;
        _columns = header.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i);
    }

    public string[] Header { get; }

    public List<string[]> Rows { get; }

    public int this[string column] => _columns[column];

    public IEnumerable<string> Column(string column)
    {
        var at = _columns[column];
        return Rows.Select(r => r[at]);
    }

    public static DateOnly? Date(string text)
    {
        var day = text.Length > 10 ? text[..10] : text;
        return DateOnly.TryParseExact(day, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    public static Table Read(string folder, string name)
    {
        var text = File.ReadAllText(Path.Combine(folder, name + ".csv"));
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    field.Append(c);
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }

        var header = rows[0];
        rows.RemoveAt(0);
        return new Table(header, rows);
    }
}
