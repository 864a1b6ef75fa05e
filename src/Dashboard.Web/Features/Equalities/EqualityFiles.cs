using System.Globalization;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Equalities;

/// <summary>The page as a file: a row for every group of every comparison.</summary>
internal static class EqualityFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Question", 40), new("Comparison", 48), new("Measure id", 28), new("Base measure id", 24), new("Grouped by", 16), new("Group", 26), new("Unit", 26), new("From", 10), new("To", 10),
        new("Events", 10), new("Out of", 10), new("Per 100", 10), new("Compared with", 20), new("Index", 10), new("Interval from", 12), new("Interval to", 12), new("In words", 22), new("Small numbers", 14),
    ];

    public static SheetSpec Sheet(EqualityView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Equalities",
        Columns = Columns,
        Rows = Rows(view),
        About =
        [
            ("Marking", marking),
            ("Page", "Equalities"),
            ("Finding", string.Concat(view.Finding.Select(part => part.Text))),
            ("Unit", view.UnitName),
            ("Period", PeriodText.When(view.Month, view.MonthCount)),
            ("How to read it", EqualityWords.Explain),
            .. view.Notes.Select(note => (note.Word, note.Text)),
            ("Source", view.Source),
            ("Data as at", FigureText.Date(view.AsAt)),
            ("Edition", view.IssuedOn is { } issued ? "As issued on " + FigureText.Date(issued) : "Live"),
            ("Written", writtenAt.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"))),
        ],
    };

    private static IEnumerable<IReadOnlyList<object?>> Rows(EqualityView view)
    {
        var list = view.Filter.By.List;
        foreach (var part in view.Parts)
        {
            foreach (var group in part.Groups)
            {
                yield return
                [
                    EqualityWords.Section(part.Pair.Section),
                    part.Pair.Title,
                    part.Definition.Id,
                    part.BaseDefinition.Id,
                    list.Title,
                    list.Label(group.Category.Category),
                    view.UnitName,
                    part.Period?.From.ToString(),
                    part.Period?.To.ToString(),
                    (double)group.Count.Events,
                    (double)group.Count.Base,
                    group.PerHundred,
                    group.Rate is null ? null : list.Label(view.Filter.Reference),
                    group.Rate?.Index,
                    group.Rate?.Lower,
                    group.Rate?.Upper,
                    EqualityWords.Verdict(group.Verdict),
                    group.Rate?.IsSmall == true ? "small" : null,
                ];
            }
        }
    }
}
