using System.Globalization;
using System.Text;
using Dashboard.Import.Contract;

namespace Dashboard.Import.Tests.Support;

/// <summary>Writes the contract out: empty templates, example files and the tables of the data dictionary.</summary>
internal static class DataDictionary
{
    /// <summary>Files under docs/templates by name.</summary>
    public static IReadOnlyDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in PracticeContract.Tables())
        {
            files[table.Name + ".csv"] = Line(table.Columns.Select(column => column.Name));
            files[table.Name + ".example.csv"] = Line(table.Columns.Select(column => column.Name)) + Line(table.Columns.Select(column => column.Example));
        }

        files["data-dictionary.csv"] = Line(["template", "column", "required", "kind", "values", "meaning"])
            + string.Concat(PracticeContract.Tables().SelectMany(table => table.Columns.Select(column =>
                Line([table.Name, column.Name, Need(column), Kind(column), Values(column), column.Meaning]))));
        return files;
    }

    /// <summary>The tables of docs/data-in.md.</summary>
    public static string Markdown(IEnumerable<SourceTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {table.Name}{(table.Required ? " (required)" : "")}\n\n{table.About}\n\n| Column | Needed | Read as | Meaning |\n| --- | --- | --- | --- |\n");
            foreach (var column in table.Columns)
            {
                var values = Values(column);
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {Need(column)} | {Kind(column)}{(values.Length == 0 ? "" : ": " + values)} | {column.Meaning} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Need(Column column) => column.IsKey ? "key" : column.Need switch
    {
        ColumnNeed.Value => "yes",
        ColumnNeed.Column => "column, may be blank",
        _ => "no",
    };

    private static string Kind(Column column) => column.Kind switch
    {
        ColumnKind.Id => $"id, up to {column.MaxLength} characters",
        ColumnKind.Text => $"text, up to {column.MaxLength} characters",
        ColumnKind.Code => "code",
        ColumnKind.Date => column.MayLieAhead ? "date, may lie ahead" : "date",
        ColumnKind.DateOrTime => "date, or date and time",
        ColumnKind.YesNo => "Y or N",
        ColumnKind.WholeNumber => "whole number",
        ColumnKind.Number => "number",
        ColumnKind.Scale => "whole number 0 to 10",
        _ => "JSON",
    };

    private static string Values(Column column) => column.Codes is null ? "" : string.Join(" ", column.Codes.Codes);

    private static string Line(IEnumerable<string> fields) =>
        string.Join(',', fields.Select(field => field.AsSpan().IndexOfAny(",\"\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
}
