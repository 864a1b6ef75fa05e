using System.Globalization;
using Dashboard.Data.Exports;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Cases;

/// <summary>The list as files: every column that is shown, every row that meets the filter.</summary>
internal static class CaseFiles
{
    private const int RowsToAPart = 500;

    /// <summary>The list as CSV, in parts that can be sent one after the other.</summary>
    public static IEnumerable<string> Csv(CasesView view)
    {
        var columns = CaseTable.Exported(view);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var csv = new CsvText(writer);
        foreach (var column in columns)
        {
            csv.Text(column.Title);
        }

        csv.EndRow();
        foreach (var part in view.Cases.Rows.Chunk(RowsToAPart))
        {
            foreach (var row in part)
            {
                foreach (var column in columns)
                {
                    _ = column.Value(row) switch
                    {
                        DateOnly date => csv.Date(date),
                        double number => csv.Number(number),
                        var text => csv.Text(text?.ToString()),
                    };
                }

                csv.EndRow();
            }

            yield return writer.ToString();
            writer.GetStringBuilder().Clear();
        }

        yield return writer.ToString();
    }

    /// <summary>The list as a workbook, with what it is.</summary>
    public static SheetSpec Sheet(CasesView view, string marking, DateTimeOffset writtenAt)
    {
        var columns = CaseTable.Exported(view);
        return new SheetSpec
        {
            Name = view.IsAboutChildren ? "Children" : "Records",
            Columns = [.. columns.Select(column => new SheetColumn(column.Title, column.Width))],
            Rows = view.Cases.Rows.Select(row => (IReadOnlyList<object?>)[.. columns.Select(column => column.Value(row))]),
            About = [.. About(view, marking, writtenAt)],
        };
    }

    private static IEnumerable<(string Label, string Text)> About(CasesView view, string marking, DateTimeOffset writtenAt)
    {
        var definition = view.Definition;
        yield return ("Marking", marking);
        yield return ("Finding", CaseWords.Heading(view));
        yield return ("Rows", CaseWords.Rows(view));
        foreach (var chip in CaseChips.Of(view))
        {
            yield return ("Filter: " + chip.Label, chip.Value);
        }

        yield return ("Measure", $"{definition.Title} ({definition.Id}, version {definition.Version.ToString(CultureInfo.InvariantCulture)})");
        yield return ("Question", definition.Question);
        yield return ("Counted when", definition.Numerator);
        if (definition.Denominator is { } denominator)
        {
            yield return ("Divided by", denominator);
        }

        yield return ("Who is looked at", definition.Population);
        if (definition.Exclusions is { } exclusions)
        {
            yield return ("Rules", exclusions);
        }

        yield return ("Source of the definition", definition.Source);
        yield return ("Edition", view.Filter.Live || view.Point?.Published != true ? "Live: as the records say now" : "As issued");
        yield return ("Data as at", FigureText.Date(view.Filter.Live ? view.Status.DataAsAt : view.Point?.DataAsAt ?? view.Status.DataAsAt));
        yield return ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB")));
    }
}
