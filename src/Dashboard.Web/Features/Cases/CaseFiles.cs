using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Cases;

/// <summary>The list as files: every column that is shown, every row that meets the filter.</summary>
internal static class CaseFiles
{
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
