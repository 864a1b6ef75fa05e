using Dashboard.Measures.Codes;
using Dashboard.Measures.Instruments;
using Dashboard.Web.Ui.Exports;

namespace Dashboard.Web.Features.Audits.Instruments;

/// <summary>The instruments as a file: a row for every question, with its criteria.</summary>
internal static class InstrumentsFiles
{
    private static readonly SheetColumn[] Columns =
    [
        new("Instrument", 28), new("Audits", 10), new("Area", 34), new("Code", 16), new("Question", 60),
        .. AuditGrades.Given.Select(grade => new SheetColumn(AuditGrades.List.Label(grade), 50)),
    ];

    public static SheetSpec Sheet(InstrumentsView view, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Audit instruments",
        Columns = Columns,
        Rows = [.. view.Instruments.SelectMany(Rows)],
        About =
        [
            .. PageAbout.Of(view.Place, "Audit instruments", view.Finding, marking),
            ("Scale and grade", view.Bands.Words),
            .. view.Instruments.Select(use => (use.Instrument.Title, use.Instrument.Source)),
            .. PageAbout.Ending(view.Place, InstrumentsWords.Explain, view.Notes, view.AsAt, writtenAt),
        ],
    };

    private static IEnumerable<object?[]> Rows(InstrumentUse use) => use.Instrument.Areas.SelectMany(area => use.Instrument.Of(area)
        .Select(question => Row(use, area, question.Code, question.Text, question.Criteria))
        .Prepend(Row(use, area, null, "The whole area", area.Criteria)));

    private static object?[] Row(InstrumentUse use, InstrumentArea area, string? code, string text, IReadOnlyDictionary<string, IReadOnlyList<string>> criteria) =>
    [
        use.Instrument.Title, use.Audits, area.Title, code, text,
        .. AuditGrades.Given.Select(grade => (object?)(criteria.TryGetValue(grade, out var words) ? string.Join("; ", words) : null)),
    ];
}
