using System.Globalization;
using Dashboard.Data.Queries;
using Dashboard.Measures.Engine;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Measures;

namespace Dashboard.Web.Features.Statutory;

/// <summary>A page as files: a row for every figure that it shows.</summary>
internal static class StatutoryFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Section", 26), new("Measure id", 30), new("Measure", 44), new("Split", 18), new("Category", 30), new("Unit", 26),
        .. PeriodCells.Columns,
    ];

    public static SheetSpec Sheet(StatutoryView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = view.Spec.Title.Length > 31 ? view.Spec.Title[..31] : view.Spec.Title,
        Columns = Columns,
        Rows = Rows(view),
        About =
        [
            ("Marking", marking),
            ("Page", view.Spec.Title),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Period", PeriodText.When(view.Month, view.MonthCount)),
            ("How to read it", view.Spec.Explain),
            ("Source", view.Place.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.Place.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static IEnumerable<IReadOnlyList<object?>> Rows(StatutoryView view)
    {
        foreach (var (section, parts) in view.Sections)
        {
            foreach (var part in parts.Where(part => part.Item.Show != StatutoryShow.Trend))
            {
                if (part.Split is { } split)
                {
                    foreach (var line in split.Lines)
                    {
                        yield return Row(section, part, split.Title, line.Label, view.UnitName, line.Figure, line.Published);
                    }
                }
                else if (part.Units.Count > 0)
                {
                    foreach (var unit in part.Units)
                    {
                        yield return Row(section, part, null, null, unit.Name, unit.Figure, part.Comparison);
                    }
                }
                else
                {
                    yield return Row(section, part, null, null, view.UnitName, part.Figure, part.Comparison);
                }
            }
        }
    }

    private static object?[] Row(StatutorySection section, StatutoryPart part, string? split, string? category, string unit, UnitFigure figure, Comparison? published) =>
    [
        section.Title,
        part.Definition.Id,
        part.Definition.Title,
        split,
        category,
        unit,
        .. PeriodCells.Of(part.Reading, figure, published),
    ];
}
