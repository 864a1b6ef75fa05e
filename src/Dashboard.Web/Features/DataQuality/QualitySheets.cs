using System.Globalization;
using Dashboard.Data.Access;
using Dashboard.Data.Queries;
using Dashboard.Data.Reporting;
using Dashboard.Measures.Formatting;
using Dashboard.Web.Ui.Exports;
using Dashboard.Web.Ui.Text;

namespace Dashboard.Web.Features.DataQuality;

/// <summary>The parts of the page as sheets.</summary>
internal static class QualitySheets
{
    /// <summary>Names of the parts.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["measures", "teams", "fields", "loads", "unknown", "late", "unfed"];

    /// <summary>One part of the page.</summary>
    public static SheetSpec Of(QualityView view, string part, string marking, DateTimeOffset writtenAt)
    {
        var (name, columns, rows) = part switch
        {
            "teams" => ("Teams", new[] { "Team", "Team id", "Children with something to put right", "Open children", "Share", "Most often" }, view.Teams.Select(team => Row(
                team.Name, team.UnitId, team.Trend.Figure.Numerator, team.Trend.Figure.Denominator, team.Trend.Figure.Value, team.Most))),
            "fields" => ("Fields", new[] { "Field", "Name", "Source", "Rows", "Filled", "Share filled", "May be empty while open", "Measures" }, view.Fields.Select(field => Row(
                field.Words, field.Row.Name, LoadWords.Source(field.Row.Source), (double)field.Row.Rows, (double)field.Row.Filled, field.Row.Share, field.IsEmptyWhileOpen ? "Yes" : "No", string.Join("; ", field.Measures.Select(definition => definition.Id))))),
            "loads" => ("Loads", new[] { "Source", "Data as at", "What", "File", "Column", "Reason", "Number" }, view.Loads.SelectMany(load => load.Findings.Select(finding => Row(
                LoadWords.Source(load.Load.Source), load.Load.AsAt, LoadWords.Kind(finding.Kind), finding.File, finding.Column, finding.Reason, (double)finding.Count)))),
            "unknown" => ("Values we did not know", new[] { "Source", "File", "Column", "Value", "Rows" }, (view.Unknown ?? throw new AccessDeniedException(QualityQueries.UnknownValuesAreForFewer)).Select(value => Row(
                LoadWords.Source(value.Source), value.File, value.Column, QualityWords.Given(value), (double)value.Rows))),
            "late" => ("Changes since issue", new[] { "Month", "Why", "Figures changed", "Records added", "Records gone", "Records changed" }, view.Late.Select(row => Row(
                row.Month.ToString(), DefinitionText.RevisionReason(row.Reason), (double)row.Figures, (double)row.Added, (double)row.Removed, (double)row.Changed))),
            "unfed" => ("Not counted", new[] { "Measure", "Id", "Lacks", "What to supply" }, view.Unfed.Select(measure => Row(
                measure.Definition.Title, measure.Definition.Id, string.Join(", ", measure.Lacks), measure.ToSupply))),
            _ => ("Measures", new[] { "Measure", "Id", "Value", "Counted", "Out of", "Not supplied" }, view.Measures.Select(trend => Row(
                trend.Definition.Title, trend.Definition.Id, trend.Figure.Value, trend.Figure.Numerator, trend.Figure.Denominator, trend.Point?.NotSupplied))),
        };
        return new SheetSpec { Name = name, Columns = [.. columns.Select(Column)], Rows = rows, About = About(view, name, marking, writtenAt) };
    }

    /// <summary>The rows that a load kept out.</summary>
    public static SheetSpec Rejected(IReadOnlyList<LoadFinding> findings, string source, int? loadId, string marking, DateTimeOffset writtenAt) => new()
    {
        Name = "Rows kept out",
        Columns = [Column("File"), Column("Row"), Column("Column"), Column("What was there"), Column("Reason")],
        Rows = findings.Select(finding => Row(finding.File, finding.Row is { } row ? (double)row : null, finding.Column, finding.ValueClass, finding.Reason)),
        About =
        [
            ("Marking", marking),
            ("What", loadId is { } id ? $"Rows that load {id} of the source kept out: {LoadWords.Source(source)}" : $"Rows that the latest load of the source kept out: {LoadWords.Source(source)}"),
            ("Written", Written(writtenAt)),
        ],
    };

    private static IReadOnlyList<(string Label, string Text)> About(QualityView view, string part, string marking, DateTimeOffset writtenAt) =>
    [
        ("Marking", marking),
        ("What", $"Data quality: {part}"),
        ("Unit", view.UnitName),
        ("Month", FigureText.Month(view.Month)),
        ("Finding", string.Concat(view.Finding.Select(words => words.Text))),
        ("Source", view.Source),
        ("Data as at", FigureText.Date(view.AsAt)),
        ("Written", Written(writtenAt)),
    ];

    private static object?[] Row(params object?[] cells) => cells;

    private static SheetColumn Column(string title) => new(title, title.Length > 12 ? 40 : 16);

    private static string Written(DateTimeOffset at) => at.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
