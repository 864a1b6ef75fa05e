using System.Globalization;
using Dashboard.Data.Exports;

namespace Dashboard.Web.Ui.Exports;

/// <summary>The rows of a sheet as CSV. Leaves out what the rows are: a CSV file has no place for it.</summary>
public static class SheetCsv
{
    public static string Of(SheetSpec spec)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvText(writer);
        foreach (var column in spec.Columns)
        {
            csv.Text(column.Title);
        }

        csv.EndRow();
        foreach (var row in spec.Rows)
        {
            foreach (var cell in row)
            {
                _ = cell switch
                {
                    DateOnly date => csv.Date(date),
                    double number => csv.Number(number),
                    _ => csv.Text(cell?.ToString()),
                };
            }

            csv.EndRow();
        }

        return writer.ToString();
    }
}
